package org.pressmark.ingest;

import java.nio.file.Path;
import java.util.List;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/** Reads a file of any known format into articles. */
public final class Ingest {

    /** Reads one file. */
    @FunctionalInterface
    interface Reading {
        void into(Results results) throws RejectedException;
    }

    private Ingest() {}

    /**
     * The one article of a file, or the first of several.
     *
     * @param file the file to read
     * @param cancellation asked between steps; a cancelled reading throws {@link java.util.concurrent.CancellationException}
     * @return the article, or the reason why there is none; bad input never throws
     */
    public static IngestResult read(Path file, Cancellation cancellation) {
        return read(file, Limits.DEFAULT, cancellation);
    }

    static IngestResult read(Path file, Limits limits, Cancellation cancellation) {
        List<IngestResult> all = readAll(file, Extent.ARTICLE, limits, cancellation);
        return all.stream().filter(r -> r instanceof IngestResult.Read).findFirst().orElse(all.getFirst());
    }

    /**
     * Everything in a file.
     *
     * @return at least one result, in the file's order; one for each article, and one for each part that should have been one.
     *     A file that cannot be read to its end gives what came before, and the reason
     */
    public static List<IngestResult> readAll(Path file, Extent extent, Cancellation cancellation) {
        return readAll(file, extent, Limits.DEFAULT, cancellation);
    }

    static List<IngestResult> readAll(Path file, Extent extent, Limits limits, Cancellation cancellation) {
        return guarded(new Results(file, limits), results -> Importers.read(file, extent, limits, cancellation, results));
    }

    /**
     * Reads a page, message or text again, from the bytes that were kept of it.
     *
     * @param name what the file was called: its ending tells formats apart
     */
    public static List<IngestResult> readAgain(Path name, byte[] bytes, Extent extent, Cancellation cancellation) {
        Limits limits = Limits.DEFAULT;
        return guarded(new Results(name, limits),
                results -> Importers.read(new RawSource(name, bytes, limits), extent, cancellation, results));
    }

    static List<IngestResult> guarded(Results results, Reading reading) {
        try {
            reading.into(results);
            return results.all();
        } catch (RejectedException e) {
            return results.endedBy(e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What was built of it is garbage by now, so that the next file has all of the memory again.
            return results.endedBy(new RejectedException(Rejection.TOO_COMPLEX));
        }
    }
}
