package org.pressmark.ingest.office;

import org.jspecify.annotations.Nullable;

/** What an RTF file says about itself. */
record RtfInfo(@Nullable String title, @Nullable String author, @Nullable String created) {}
