package org.pressmark.ui.reading.page;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.TextRange;

/**
 * Something drawn on a range of the text.
 *
 * @param color for highlights only; null elsewhere
 * @param style how a highlight is drawn; of no matter elsewhere
 */
public record Mark(TextRange range, @Nullable HighlightColor color, HighlightStyle style) {

    /** A highlight of the plain style. */
    public Mark(TextRange range, @Nullable HighlightColor color) {
        this(range, color, HighlightStyle.HIGHLIGHT);
    }

    public static Mark of(TextRange range) {
        return new Mark(range, null);
    }
}
