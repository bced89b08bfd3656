package org.pressmark.ingest;

import org.pressmark.model.IngestResult;
import java.nio.file.Path;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Rejection;

/** Reads a file of any known format into an article. */
public final class Ingest {

    private Ingest() {}

    /**
     * @param file the file to read
     * @param cancellation asked between steps; a cancelled reading throws {@link java.util.concurrent.CancellationException}
     * @return the article, or the reason why there is none; bad input never throws
     */
    public static IngestResult read(Path file, Cancellation cancellation) {
        return read(file, Limits.DEFAULT, cancellation);
    }

    static IngestResult read(Path file, Limits limits, Cancellation cancellation) {
        try {
            IngestResult.Read read = Importers.read(file, limits, cancellation);
            Article article = read.article();
            if (article.text().blocks().isEmpty()) {
                throw new RejectedException(Rejection.NO_TEXT);
            }
            if (article.text().blocks().size() > limits.blocks()) {
                throw new RejectedException(Rejection.TOO_COMPLEX);
            }
            return read;
        } catch (RejectedException e) {
            return new IngestResult.Rejected(file, e.reason(), e.detail());
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What was built of it is garbage by now, so that the next file has all of the memory again.
            return new IngestResult.Rejected(file, Rejection.TOO_COMPLEX, "");
        }
    }
}
