package org.pressmark.ingest.readlater;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.FoundQuote;
import org.pressmark.model.HighlightColor;

/** A highlight, or a note where there is no quote. */
record Mark(String quote, String comment, @Nullable HighlightColor color, List<String> tags, @Nullable Instant created) {

    private static final int LONGEST = 100_000;

    boolean isEmpty() {
        return quote.isBlank() && comment.isBlank();
    }

    FoundQuote found() {
        return new FoundQuote(cut(quote.strip()), cut(comment.strip()), color, tags, created);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
