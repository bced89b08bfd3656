package org.pressmark.ingest;

import java.nio.file.Path;
import java.util.Optional;
import org.pressmark.ingest.office.RtfImporter;
import org.pressmark.ingest.html.HtmlImporter;
import org.pressmark.ingest.markdown.MarkdownImporter;
import org.pressmark.ingest.pdf.PdfImporter;
import org.pressmark.ingest.readlater.ListFile;
import org.pressmark.ingest.source.Container;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.Markup;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.Sink;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.SourceFile;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.text.TextImporter;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;

/** Chooses an importer: by what the file's contents look like first, by its name second. */
final class Importers {

    private static final int HEAD = 8;

    private Importers() {}

    /** @param out takes every article of the file */
    static void read(Path file, Extent extent, Limits limits, Cancellation cancellation, Sink out) throws RejectedException {
        byte[] head = SourceFile.head(file, HEAD);
        if (Archives.isArchive(head) && Exports.read(file, limits, cancellation, out)) {
            return; // a list of articles with their texts
        }
        if (Bundle.isBundle(file)) {
            Bundles.read(file, cancellation, out);
        } else if (Archives.isArchive(head) || Format.EPUB.suffixes().contains(Source.extension(file))) { // is not read into memory, however long
            out.add(Archives.read(file, limits, new Watch(cancellation, limits.time())));
        } else {
            read(SourceFile.read(file, limits, cancellation), extent, cancellation, out);
        }
    }

    static void read(RawSource raw, Extent extent, Cancellation cancellation, Sink out) throws RejectedException {
        read(raw, extent, new SavedFolder(raw.file(), raw.limits()), cancellation, out);
    }

    /** @param beside what was saved with a page */
    static void read(RawSource raw, Extent extent, Resources beside, Cancellation cancellation, Sink out) throws RejectedException {
        var watch = new Watch(cancellation, raw.limits().time());
        Optional<Container> container = Containers.of(raw, extent);
        Optional<ListFile> list = container.isPresent() ? Optional.empty() : ListFile.of(raw, cancellation);
        if (container.isPresent()) {
            container.get().read(raw, out, watch);
        } else if (list.isPresent()) {
            list.get().write(out, cancellation);
        } else if (Archives.isArchive(raw.bytes())) {
            out.add(Archives.read(raw, watch));
        } else if (PdfImporter.isPdf(raw.bytes())) {
            out.add(new IngestResult.Read(new PdfImporter().read(raw, cancellation)));
        } else if (RtfImporter.isRtf(raw.bytes())) {
            out.add(new RtfImporter().read(raw, watch));
        } else {
            OldOffice.refuse(raw.bytes());
            Source source = raw.decoded();
            out.add(forText(source, extent, beside).read(source, watch));
        }
    }

    private static Importer forText(Source source, Extent extent, Resources beside) {
        boolean page = Markup.beginsLikeHtml(source.text()) || Markup.isHtmlName(source.extension()) && Markup.hasTags(source.text());
        if (page) {
            return new HtmlImporter(beside, extent, Format.HTML);
        }
        return Format.MARKDOWN.suffixes().contains(source.extension()) ? new MarkdownImporter() : new TextImporter();
    }
}
