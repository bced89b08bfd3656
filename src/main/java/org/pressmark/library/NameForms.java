package org.pressmark.library;

import java.util.List;
import org.pressmark.analysis.people.NameLikeness;
import org.pressmark.model.NameForm;
import org.pressmark.model.Person;

/** The other ways in which an article writes a name, each with why it was taken for the same person's. Safe for use by many threads. */
public final class NameForms {

    private final NameLikeness likeness = new NameLikeness();

    /** In the order of {@link Person#aliases}. */
    public List<NameForm> of(Person person) {
        return person.aliases().stream()
                .map(alias -> new NameForm(alias, likeness.why(person.name(), alias)))
                .toList();
    }
}
