package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.Rejection;

/** How the library reads and understands files. */
interface Reading {

    IngestResult read(Path file, Cancellation cancellation);

    /** Everything in a file; at least one result. */
    default List<IngestResult> readAll(Path file, Cancellation cancellation) {
        return List.of(read(file, cancellation));
    }

    /**
     * Reads again what was kept of a file.
     *
     * @param name what the file was called
     */
    default List<IngestResult> readAgain(Path name, byte[] bytes, Extent extent, Cancellation cancellation) {
        return List.of(new IngestResult.Rejected(name, Rejection.UNSUPPORTED, ""));
    }

    Analysis analyze(Article article, Cancellation cancellation);

    /** Grows with every release whose analysis says something else about the same text; at least 1. */
    int engine();
}
