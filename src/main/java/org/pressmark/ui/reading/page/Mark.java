package org.pressmark.ui.reading.page;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.TextRange;

/**
 * Something drawn on a range of the text.
 *
 * @param color for highlights only; null elsewhere
 */
public record Mark(TextRange range, @Nullable HighlightColor color) {

    public static Mark of(TextRange range) {
        return new Mark(range, null);
    }
}
