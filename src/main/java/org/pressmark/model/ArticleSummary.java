package org.pressmark.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the shelf shows of an article without loading its text.
 *
 * @param id UUID
 * @param words number of words in the text
 * @param notes number of annotations, not counting deleted ones
 * @param readTo offset in the text at the top of the window when it was last left, 0 at first
 * @param length length of the text in UTF-16 code units
 * @param added when it was first imported
 * @param opened when it was last opened in the window; null if never
 * @param saved what the reader's list elsewhere said of it
 */
public record ArticleSummary(
        String id,
        String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        Format format,
        String source,
        @Nullable String address,
        int words,
        int notes,
        int readTo,
        int length,
        Instant added,
        @Nullable Instant opened,
        Saved saved) {}
