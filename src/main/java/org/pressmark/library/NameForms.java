package org.pressmark.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.NameLikeness;
import org.pressmark.model.NameForm;
import org.pressmark.model.Person;

/** The other ways in which an article writes a name, each with why it was taken for the same person's. Safe for use by many threads. */
public final class NameForms {

    /** Made when first asked for, as it reads word lists; guarded by this object's lock. */
    private @Nullable NameLikeness likeness;

    /** In the order of {@link Person#aliases}. */
    public List<NameForm> of(Person person) {
        return person.aliases().isEmpty() ? List.of() : person.aliases().stream()
                .map(alias -> new NameForm(alias, likeness().why(person.name(), alias)))
                .toList();
    }

    private synchronized NameLikeness likeness() {
        if (likeness == null) {
            likeness = new NameLikeness();
        }
        return likeness;
    }
}
