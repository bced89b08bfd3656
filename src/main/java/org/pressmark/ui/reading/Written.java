package org.pressmark.ui.reading;

import java.util.List;
import org.pressmark.model.Draft;

/**
 * Words on a highlight, as stored or as typed so far.
 *
 * @param comment Markdown; may be empty
 * @param tags in the order they were given
 */
record Written(String comment, List<String> tags) {

    static final Written NOTHING = new Written("", List.of());

    Written {
        tags = List.copyOf(tags);
    }

    static Written of(Draft draft) {
        return new Written(draft.text(), draft.tags());
    }

    boolean isEmpty() {
        return comment.isBlank() && tags.isEmpty();
    }

    /** Without blanks around, as it is stored. */
    Written stripped() {
        return new Written(comment.strip(), tags);
    }
}
