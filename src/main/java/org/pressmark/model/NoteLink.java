package org.pressmark.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A footnote's mark in the running text is a link to the note's own words, which stand further on in the same text.
 * Its target is {@code #note:START-END}, a range of the text.
 */
public final class NoteLink {

    private static final String SCHEME = "#note:";

    private NoteLink() {}

    public static String target(TextRange note) {
        return SCHEME + note.start() + "-" + note.end();
    }

    /** The note's range; empty for any other style. */
    public static Optional<TextRange> of(InlineStyle style) {
        @Nullable String target = style.target();
        if (style.kind() != InlineKind.LINK || target == null || !target.matches(SCHEME + "\\d{1,9}-\\d{1,9}")) {
            return Optional.empty();
        }
        int dash = target.indexOf('-');
        int start = Integer.parseInt(target.substring(SCHEME.length(), dash));
        int end = Integer.parseInt(target.substring(dash + 1));
        return start <= end ? Optional.of(TextRange.of(start, end)) : Optional.empty();
    }
}
