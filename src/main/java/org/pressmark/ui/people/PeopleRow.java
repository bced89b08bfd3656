package org.pressmark.ui.people;

import java.util.List;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.ui.correct.CorrectingViewModel;

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

    /** How else the article writes the opened person's name, one line each, with why it is thought the same. */
    record Forms(Person person, List<String> lines) implements PeopleRow {

        public Forms {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Something the reader put right about the opened person; choosing it takes that back.
     *
     * @param words what it is
     * @param action what choosing it does
     */
    record Corrected(Person person, CorrectingViewModel.Made made, String words, String action) implements PeopleRow {}

    /** @param words on one line */
    record Said(Person person, Quote quote, String words) implements PeopleRow {}
}
