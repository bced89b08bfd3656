package org.pressmark.ingest;

import java.nio.file.Path;
import org.pressmark.model.Article;
import org.pressmark.model.Rejection;

/** What became of one file. */
public sealed interface IngestResult {

    record Read(Article article) implements IngestResult {}

    /** @param detail a fact to show with the reason ("512 MB", "text/xyz"); empty where there is none */
    record Rejected(Path file, Rejection reason, String detail) implements IngestResult {}
}
