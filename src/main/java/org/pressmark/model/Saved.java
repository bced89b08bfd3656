package org.pressmark.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader's list elsewhere said of an article.
 *
 * @param when it was put on the list; null where unknown
 * @param tags in the list's order, none twice
 * @param placeholder true where the list had the link alone, and the text stands in for the article's
 */
public record Saved(@Nullable Instant when, List<String> tags, ReadState state, boolean favourite, boolean placeholder) {

    /** Of an article that comes from no list. */
    public static final Saved NONE = new Saved(null, List.of(), ReadState.UNKNOWN, false, false);

    public Saved {
        tags = List.copyOf(tags);
    }
}
