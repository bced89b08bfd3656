package org.pressmark.analysis.text;

import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/**
 * One block as the analysis reads it.
 *
 * @param from its first token
 * @param to one past its last token
 * @param heading true for titles, kickers and headings, found or declared: their words are not sentences
 */
public record Paragraph(BlockKind kind, TextRange range, int from, int to, boolean heading) {

    public boolean isTitle() {
        return kind == BlockKind.TITLE;
    }
}
