package org.pressmark.ingest;

import java.nio.file.Path;
import org.pressmark.ingest.office.RtfImporter;
import org.pressmark.ingest.html.HtmlImporter;
import org.pressmark.ingest.markdown.MarkdownImporter;
import org.pressmark.ingest.pdf.PdfImporter;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.Markup;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.SourceFile;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.text.TextImporter;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Format;

/** Chooses an importer: by what the file's contents look like first, by its name second. */
final class Importers {

    private static final int HEAD = 8;

    private Importers() {}

    static IngestResult.Read read(Path file, Limits limits, Cancellation cancellation) throws RejectedException {
        byte[] head = SourceFile.head(file, HEAD);
        if (Archives.isArchive(head)) { // is not read into memory, however long
            return Archives.read(file, limits, new Watch(cancellation, limits.time()));
        }
        RawSource raw = SourceFile.read(file, limits, cancellation);
        if (PdfImporter.isPdf(raw.bytes())) {
            return new IngestResult.Read(new PdfImporter().read(raw, cancellation));
        }
        if (RtfImporter.isRtf(raw.bytes())) {
            return new RtfImporter().read(raw, new Watch(cancellation, limits.time()));
        }
        OldOffice.refuse(raw.bytes());
        Source source = raw.decoded();
        return new IngestResult.Read(forText(source).read(source, new Watch(cancellation, limits.time())));
    }

    private static Importer forText(Source source) {
        if (Markup.beginsLikeHtml(source.text())) {
            return new HtmlImporter();
        }
        if (Markup.isHtmlName(source.extension()) && Markup.hasTags(source.text())) {
            return new HtmlImporter();
        }
        return Format.MARKDOWN.suffixes().contains(source.extension()) ? new MarkdownImporter() : new TextImporter();
    }
}
