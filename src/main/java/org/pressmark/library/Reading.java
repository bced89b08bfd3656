package org.pressmark.library;

import java.nio.file.Path;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;

/** How the library reads and understands files. */
interface Reading {

    IngestResult read(Path file, Cancellation cancellation);

    Analysis analyze(Article article, Cancellation cancellation);

    /** Grows with every release whose analysis says something else about the same text; at least 1. */
    int engine();
}
