package org.pressmark.ingest.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.NoteLink;
import org.pressmark.model.TextRange;

/**
 * Footnotes while a text is being built. A note's words stand behind its mark, so a mark cannot say yet where they are: marks and
 * notes are links to a key of their own, and become {@link NoteLink}s when the text is done.
 */
public final class Notes {

    private static final String MARK = "#pressmark-mark-";
    private static final String NOTE = "#pressmark-note-";

    private Notes() {}

    /** The target of a link around the mark in the running text. */
    public static String mark(String key) {
        return MARK + key;
    }

    /** The target of a link around the note's own words, or around the first of them. */
    public static String note(String key) {
        return NOTE + key;
    }

    /** The text with marks that lead to their notes; a mark whose note is missing is plain text. */
    public static ArticleText linked(ArticleText text) {
        Map<String, TextRange> notes = new HashMap<>();
        for (Block block : text.blocks()) {
            for (InlineStyle style : block.styles()) {
                key(style, NOTE).ifPresent(key -> notes.merge(key, new TextRange(style.range().start(), block.range().end()),
                        (first, next) -> new TextRange(first.start(), next.end())));
            }
        }
        List<Block> blocks = new ArrayList<>(text.blocks().size());
        for (Block block : text.blocks()) {
            blocks.add(block.styles().stream().noneMatch(Notes::isOurs) ? block : linked(block, notes));
        }
        return new ArticleText(text.text(), blocks);
    }

    private static Block linked(Block block, Map<String, TextRange> notes) {
        List<InlineStyle> styles = new ArrayList<>();
        for (InlineStyle style : block.styles()) {
            if (!isOurs(style)) {
                styles.add(style);
            }
            @Nullable TextRange note = key(style, MARK).map(notes::get).orElse(null);
            if (note != null) {
                styles.add(new InlineStyle(style.range(), InlineKind.LINK, NoteLink.target(note)));
            }
        }
        return new Block(block.kind(), block.level(), block.range(), block.label(), styles);
    }

    private static boolean isOurs(InlineStyle style) {
        return key(style, MARK).isPresent() || key(style, NOTE).isPresent();
    }

    private static Optional<String> key(InlineStyle style, String prefix) {
        String target = style.target();
        return style.kind() == InlineKind.LINK && target != null && target.startsWith(prefix)
                ? Optional.of(target.substring(prefix.length()))
                : Optional.empty();
    }
}
