package org.pressmark.model;

import java.nio.file.Path;
import java.util.List;

/** What became of one file. */
public sealed interface IngestResult {

    /** @param notes that the file brought along, in text order */
    record Read(Article article, List<FoundNote> notes) implements IngestResult {

        public Read {
            notes = List.copyOf(notes);
        }

        public Read(Article article) {
            this(article, List.of());
        }
    }

    /** @param detail a fact to show with the reason ("512 MB", "text/xyz"); empty where there is none */
    record Rejected(Path file, Rejection reason, String detail) implements IngestResult {}
}
