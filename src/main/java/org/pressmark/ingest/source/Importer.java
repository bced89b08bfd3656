package org.pressmark.ingest.source;

import org.pressmark.model.IngestResult;

/** Makes an article of one format's text. */
@FunctionalInterface
public interface Importer {

    IngestResult.Read read(Source source, Watch watch) throws RejectedException;
}
