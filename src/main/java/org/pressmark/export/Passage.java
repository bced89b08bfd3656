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
        List<Block> blocks = text.blocks();
        for (int i = first(blocks, range.start()); i < blocks.size() && blocks.get(i).range().start() < range.end(); i++) {
            Block block = blocks.get(i);
            if (block.range().overlaps(range)) {
                String part = text.slice(block.range().intersection(range));
                paragraphs.add(block.kind() == BlockKind.CODE ? MarkdownText.code(part) : MarkdownText.escape(part));
            }
        }
        String whole = joined(paragraphs);
        return whole.isEmpty() ? plain(text.slice(range)) : whole;
    }

    /** The first block that ends after the offset; they are in text order and do not overlap. */
    private static int first(List<Block> blocks, int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).range().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Of words whose blocks are not known: a blank line parts paragraphs. */
    static String plain(String words) {
        return joined(List.of(words.split("\n\\s*\n")).stream().map(MarkdownText::escape).toList());
    }

    private static String joined(List<String> paragraphs) {
        return paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
