package org.pressmark.ingest.source;

import org.pressmark.model.Article;

/** Makes an article of one format's text. */
@FunctionalInterface
public interface Importer {

    Article read(Source source, Watch watch) throws RejectedException;
}
