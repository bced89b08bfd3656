package org.pressmark.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A highlight or note that another program exported by its words alone. The library looks for the words in the text and keeps the
 * highlight as an orphan where it does not find them.
 *
 * @param quote the highlighted words; empty for a note about the whole article
 * @param color null where the export does not say
 * @param created null where the export does not say
 */
public record FoundQuote(String quote, String comment, @Nullable HighlightColor color, List<String> tags, @Nullable Instant created) {

    public FoundQuote {
        tags = List.copyOf(tags);
    }
}
