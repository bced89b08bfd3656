package org.pressmark.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;

/**
 * A document's text with the block that is its title marked as such.
 *
 * @param title null where neither the text nor the document's properties have one
 */
record Titled(@Nullable String title, ArticleText text) {

    private static final Pattern JUNK = Pattern.compile("(?i)(?:microsoft word - .*|untitled.*|document\\d*|dokument\\d*|.*\\.(?:docx?|odt|rtf)|title|new document)");

    /** @param declared the title in the document's properties; it is often that of another document which this one was made from */
    static Titled of(ArticleText text, @Nullable String declared) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        boolean found = false;
        for (int i = 0; i < blocks.size(); i++) { // one title, the first; others are headings of parts
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.TITLE && (found || i > 5)) {
                blocks.set(i, with(block, BlockKind.HEADING, 1));
            }
            found |= block.kind() == BlockKind.TITLE;
        }
        String properties = declared == null || declared.isBlank() || JUNK.matcher(declared.strip()).matches() ? null : declared.strip();
        if (!found && !blocks.isEmpty() && beginsWithTitle(text, blocks, properties)) {
            blocks.set(0, with(blocks.getFirst(), BlockKind.TITLE, 0));
        }
        String title = blocks.stream().limit(6).filter(b -> b.kind() == BlockKind.TITLE).findFirst()
                .map(b -> text.slice(b.range()).replace('\n', ' ')).orElse(properties);
        return new Titled(title, new ArticleText(text.text(), blocks));
    }

    private static boolean beginsWithTitle(ArticleText text, List<Block> blocks, @Nullable String declared) {
        Block first = blocks.getFirst();
        boolean onlyOne = first.kind() == BlockKind.HEADING && first.level() == 1
                && blocks.stream().filter(b -> b.kind() == BlockKind.HEADING && b.level() == 1).count() == 1;
        return blocks.size() > 1 && (onlyOne || declared != null && same(text.slice(first.range()), declared));
    }

    private static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static Block with(Block block, BlockKind kind, int level) {
        return new Block(kind, level, block.range(), null, block.styles());
    }
}
