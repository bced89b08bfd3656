package org.pressmark.ingest.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.TextRange;

/**
 * Footnotes: a mark in the running text is a link "#name", the note further on has an anchor of that name at its first word. While a
 * text is being built both are links, and nobody knows yet whether a mark's note will come.
 */
public final class Notes {

    private static final String MARK = "#";
    private static final String NAME = "note-";
    private static final String NOTE = "#begin-";

    private Notes() {}

    /** The target of a link around the mark in the running text. */
    public static String mark(String key) {
        return MARK + NAME + key;
    }

    /** The target of a link around the first words of the note. */
    public static String note(String key) {
        return NOTE + NAME + key;
    }

    /** The text with anchors; a mark whose note is missing is plain text, and so is any other link to nowhere. */
    public static ArticleText linked(ArticleText text) {
        Set<String> notes = new HashSet<>();
        text.blocks().forEach(block -> block.styles().forEach(style -> {
            String target = begun(style);
            if (target != null) {
                notes.add(target);
            }
        }));
        List<Block> blocks = new ArrayList<>(text.blocks().size());
        for (Block block : text.blocks()) {
            blocks.add(block.styles().stream().noneMatch(Notes::isOurs) ? block : linked(block, notes));
        }
        return new ArticleText(text.text(), blocks);
    }

    private static Block linked(Block block, Set<String> notes) {
        List<InlineStyle> styles = new ArrayList<>();
        for (InlineStyle style : block.styles()) {
            String note = begun(style);
            if (note != null) {
                int at = style.range().start();
                styles.add(new InlineStyle(new TextRange(at, at), InlineKind.ANCHOR, note));
            } else if (!isOurs(style) || notes.contains(target(style).substring(MARK.length()))) {
                styles.add(style);
            }
        }
        return new Block(block.kind(), block.level(), block.range(), block.label(), styles);
    }

    private static boolean isOurs(InlineStyle style) {
        return style.kind() == InlineKind.LINK && (target(style).startsWith(NOTE + NAME) || target(style).startsWith(MARK + NAME));
    }

    /** The name of the note that begins here; null where none does. */
    private static @Nullable String begun(InlineStyle style) {
        return style.kind() == InlineKind.LINK && target(style).startsWith(NOTE + NAME) ? target(style).substring(NOTE.length()) : null;
    }

    private static String target(InlineStyle style) {
        return style.target() == null ? "" : style.target();
    }
}
