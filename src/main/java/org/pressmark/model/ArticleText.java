package org.pressmark.model;

import java.util.List;

/**
 * The one canonical string of an article and its blocks. Line endings are {@code \n}, there is no byte order mark and no lone surrogate.
 * A plain text file's text is the file's own; other formats join their blocks by a blank line.
 *
 * @param text the canonical text
 * @param blocks in text order, not overlapping, every one inside the text
 * @param pages where each page begins, in text order; empty where the source has no pages
 */
public record ArticleText(String text, List<Block> blocks, List<PageStart> pages) {

    public ArticleText {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
    }

    public ArticleText(String text, List<Block> blocks) {
        this(text, blocks, List.of());
    }

    public int length() {
        return text.length();
    }

    public String slice(TextRange range) {
        return range.in(text);
    }
}
