package org.pressmark.ingest.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself; null where it says nothing, or nothing sensible.
 *
 * @param published ISO 8601 date
 * @param language BCP 47 tag
 */
record Facts(@Nullable String title, @Nullable String author, @Nullable String publisher, @Nullable String published,
        @Nullable String language) {}
