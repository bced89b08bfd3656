package org.pressmark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One typographic unit of an article: a paragraph, a heading, a list item …
 * A line feed inside the range of anything but {@link BlockKind#CODE} is a line wrapped by the source and reads as a space.
 *
 * @param kind what it is
 * @param level heading level 1–6, or nesting depth from 1 of a list item or quotation; 0 where it means nothing
 * @param range in the article text
 * @param label a list item's own marker as shown ("•", "3."), not part of the text; null where there is none
 * @param styles inline styles, in order of their start
 */
public record Block(BlockKind kind, int level, TextRange range, @Nullable String label, List<InlineStyle> styles) {

    public Block {
        styles = List.copyOf(styles);
    }

    public static Block of(BlockKind kind, TextRange range) {
        return new Block(kind, 0, range, null, List.of());
    }
}
