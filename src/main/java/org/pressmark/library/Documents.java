package org.pressmark.library;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.analysis.Analyzer;
import org.pressmark.ingest.Ingest;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;

/** Reads and analyses files without touching any library. Safe for use by many threads. */
public final class Documents implements Reading {

    /** To be raised with every release whose analysis says something else about the same text. */
    private static final int ENGINE = 4;

    private final Analyzer analyzer = new Analyzer();

    /** Cheap; language data is loaded when first needed. */
    public Documents() {}

    @Override
    public IngestResult read(Path file, Cancellation cancellation) {
        return Ingest.read(file, cancellation);
    }

    @Override
    public List<IngestResult> readAll(Path file, Cancellation cancellation) {
        return Ingest.readAll(file, Extent.ARTICLE, cancellation);
    }

    @Override
    public List<IngestResult> readAgain(Path name, byte[] bytes, Extent extent, Cancellation cancellation) {
        return Ingest.readAgain(name, bytes, extent, cancellation);
    }

    @Override
    public Analysis analyze(Article article, Cancellation cancellation) {
        return analyzer.analyze(article, cancellation);
    }

    @Override
    public int engine() {
        return ENGINE;
    }
}
