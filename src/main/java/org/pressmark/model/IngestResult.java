package org.pressmark.model;

import java.nio.file.Path;

/** What became of one file. */
public sealed interface IngestResult {

    record Read(Article article) implements IngestResult {}

    /** @param detail a fact to show with the reason ("512 MB", "text/xyz"); empty where there is none */
    record Rejected(Path file, Rejection reason, String detail) implements IngestResult {}
}
