package org.pressmark.ui.reading;

import java.util.List;
import org.pressmark.model.HighlightColor;

/**
 * What the reader has written on a highlight so far.
 *
 * @param comment may be empty
 * @param tags in the order they were given
 */
record Draft(String comment, List<String> tags, HighlightColor color) {

    Draft {
        comment = comment.strip();
        tags = List.copyOf(tags);
    }

    boolean isEmpty() {
        return comment.isEmpty() && tags.isEmpty();
    }
}
