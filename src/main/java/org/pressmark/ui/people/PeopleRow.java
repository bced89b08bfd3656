package org.pressmark.ui.people;

import org.pressmark.model.Person;
import org.pressmark.model.Quote;

/** A row of the people's list: a person, or something the opened person said. */
sealed interface PeopleRow {

    Person person();

    /**
     * A person.
     *
     * @param detail role and other spellings of the name; may be empty
     * @param mentions number of mentions in words or figures
     * @param quotes the same of quotes
     * @param spoken the whole row as a sentence
     */
    record Entry(Person person, Initials initials, String detail, String mentions, String quotes, String spoken)
            implements PeopleRow {}

    /** @param words on one line */
    record Said(Person person, Quote quote, String words) implements PeopleRow {}
}
