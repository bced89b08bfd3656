package org.pressmark.ingest.office;

import java.nio.file.Path;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Article;
import org.pressmark.model.Format;

/** Rich Text Format, up to Microsoft's specification 1.9.1. */
public final class RtfImporter {

    private static final String BEGINNING = "{\\rtf";

    /** True for what begins like RTF, a few blanks before it allowed. */
    public static boolean isRtf(byte[] bytes) {
        int at = 0;
        while (at < Math.min(16, bytes.length) && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        if (bytes.length - at < BEGINNING.length()) {
            return false;
        }
        for (int i = 0; i < BEGINNING.length(); i++) {
            if (bytes[at + i] != BEGINNING.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public IngestResult.Read read(RawSource source, Watch watch) throws RejectedException {
        var flow = new Flow(source.limits().blocks(), watch);
        var document = new RtfDocument(flow);
        new RtfReader(source.bytes(), source.limits().depth(), watch).read(document);
        document.finish();
        Path file = source.file();
        RtfInfo info = document.info();
        Titled titled = Titled.of(flow.build(), info.title());
        String title = titled.title() == null ? Source.baseName(file) : titled.title();
        return new IngestResult.Read(new Article(title, info.author(), null, info.created(), null, Format.RTF, file.toString(), null, titled.text()),
                flow.comments().found(titled.text().text()));
    }
}
