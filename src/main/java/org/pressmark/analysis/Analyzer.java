package org.pressmark.analysis;

import org.pressmark.model.Analysis;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;

/** Finds an article's outline, quotes and people. Holds only read-only language data; safe for use by many threads. */
public final class Analyzer {

    public Analysis analyze(Article article, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }
}
