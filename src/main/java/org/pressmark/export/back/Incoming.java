package org.pressmark.export.back;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/**
 * An annotation as a file has it.
 *
 * @param entry which one of the file, for people: a number or a line
 * @param anchor null for a note about the whole article; without a position, that is [0, 0) and {@code positioned} false
 * @param verbatim whether the anchor's exact words are as they stand in the text, and not only like them
 * @param earlier when its former states were made, as far as the file says
 * @param foreign whether another program wrote it, which keeps no such account
 * @param edited whether somebody changed it in the file since the program wrote it
 */
public record Incoming(
        String entry,
        Target target,
        String id,
        AnnotationKind kind,
        @Nullable Anchor anchor,
        boolean positioned,
        boolean verbatim,
        HighlightColor color,
        HighlightStyle style,
        String comment,
        List<String> tags,
        Instant created,
        Instant modified,
        List<Instant> earlier,
        boolean foreign,
        boolean edited) {

    public Incoming {
        tags = List.copyOf(tags);
        earlier = List.copyOf(earlier);
    }
}
