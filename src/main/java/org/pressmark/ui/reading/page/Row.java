package org.pressmark.ui.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.TextRange;

/**
 * What the page lays out as one TextFlow: a block, or a piece of a block too long for one.
 *
 * @param level of a heading, list item or quotation; 0 elsewhere
 * @param range in the article text; empty for a row that shows words from outside of it
 * @param block index of the block it belongs to; rows of one block have the same
 * @param opens true for the block's first row
 * @param closes true for the block's last row
 * @param label a list item's marker; null elsewhere
 * @param styles inline styles that touch the range
 * @param words shown in place of the range's text, for a title that the text does not hold; null elsewhere
 * @param below a line of small type under the row; null for none
 */
public record Row(
        BlockKind kind,
        int level,
        TextRange range,
        int block,
        boolean opens,
        boolean closes,
        @Nullable String label,
        List<InlineStyle> styles,
        @Nullable String words,
        @Nullable String below) {

    Row withBelow(String line) {
        return new Row(kind, level, range, block, opens, closes, label, styles, words, line);
    }
}
