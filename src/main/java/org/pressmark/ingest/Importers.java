package org.pressmark.ingest;

import java.util.Set;
import org.pressmark.ingest.html.HtmlImporter;
import org.pressmark.ingest.markdown.MarkdownImporter;
import org.pressmark.ingest.pdf.PdfImporter;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.Markup;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.text.TextImporter;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;

/** Chooses an importer: by what the text looks like first, by the file's name second. */
final class Importers {

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd");

    private Importers() {}

    static Article read(RawSource raw, Cancellation cancellation) throws RejectedException {
        if (PdfImporter.isPdf(raw.bytes())) {
            return new PdfImporter().read(raw, cancellation);
        }
        Source source = raw.decoded();
        return forText(source).read(source, new Watch(cancellation, raw.limits().time()));
    }

    private static Importer forText(Source source) {
        if (Markup.beginsLikeHtml(source.text())) {
            return new HtmlImporter();
        }
        if (Markup.isHtmlName(source.extension()) && Markup.hasTags(source.text())) {
            return new HtmlImporter();
        }
        return MARKDOWN.contains(source.extension()) ? new MarkdownImporter() : new TextImporter();
    }
}
