package org.pressmark.ingest.pdf;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** Opens a file with PDFBox: in memory, silently, with the empty password, and with no look at the system's fonts. */
final class Opening {

    /** Kept, because the logging system forgets a logger that nobody holds. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new StandInFonts());
    }

    private Opening() {}

    /** Does what must be done before anything of PDFBox is used: no logging, no search for fonts. */
    static void silence() {
        // The class's initialiser did it.
    }

    static PDDocument open(byte[] bytes, Watch watch) throws RejectedException, IOException {
        try {
            return Loader.loadPDF(new WatchedBytes(bytes, watch), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new RejectedException(Rejection.ENCRYPTED);
        } catch (NoClassDefFoundError e) {
            if (e.getMessage() == null || !e.getMessage().startsWith("org/bouncycastle")) {
                throw e;
            }
            throw new RejectedException(Rejection.ENCRYPTED); // certificates need a library that does not come along
        }
    }
}
