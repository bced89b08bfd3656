package org.pressmark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/** A range of an article as Markdown, one paragraph for each block. */
final class Passage {

    private Passage() {}

    static String of(ArticleText text, TextRange range) {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block.range().overlaps(range)) {
                String part = text.slice(block.range().intersection(range));
                paragraphs.add(block.kind() == BlockKind.CODE ? MarkdownText.code(part) : MarkdownText.escape(part));
            }
        }
        String whole = joined(paragraphs);
        return whole.isEmpty() ? plain(text.slice(range)) : whole;
    }

    /** Of words whose blocks are not known: a blank line parts paragraphs. */
    static String plain(String words) {
        return joined(List.of(words.split("\n\\s*\n")).stream().map(MarkdownText::escape).toList());
    }

    private static String joined(List<String> paragraphs) {
        return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
