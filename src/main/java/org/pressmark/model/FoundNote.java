package org.pressmark.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A note that a file brought along: a comment in a text document, a highlight from another reader. The library keeps it as a highlight.
 *
 * @param range the words that it is about, in the article's text; not empty
 * @param comment empty for a mere highlight
 * @param author who wrote it, as the file says; null where it does not
 * @param created null where the file does not say
 */
public record FoundNote(TextRange range, String comment, @Nullable String author, @Nullable Instant created, List<String> tags) {

    public FoundNote {
        tags = List.copyOf(tags);
    }
}
