package org.pressmark.ingest.source;

import org.pressmark.model.IngestResult;

/** Takes what a container holds, in its order. */
public interface Sink {

    /** @throws RejectedException if there are more than one file may hold */
    void add(IngestResult.Read read) throws RejectedException;

    /** @param entry which part of the file could not be read */
    void reject(String entry, RejectedException why) throws RejectedException;
}
