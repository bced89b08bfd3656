package org.pressmark.ingest;

import java.nio.file.Path;
import org.pressmark.model.Cancellation;

/** Reads a file of any known format into an article. */
public final class Ingest {

    private Ingest() {}

    /**
     * @param file the file to read
     * @param cancellation asked between steps
     * @return the article, or the reason why there is none; bad input never throws
     */
    public static IngestResult read(Path file, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }
}
