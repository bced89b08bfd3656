package org.pressmark.ingest;

import java.util.Set;
import org.pressmark.ingest.html.HtmlImporter;
import org.pressmark.ingest.markdown.MarkdownImporter;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.Markup;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.text.TextImporter;
import org.pressmark.model.Extent;
import org.pressmark.model.Format;

/** Chooses an importer: by what the text looks like first, by the file's name second. */
final class Importers {

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd");

    private Importers() {}

    static Importer forSource(Source source, Extent extent) {
        if (Markup.beginsLikeHtml(source.text())) {
            return new HtmlImporter(new SavedFolder(source.file(), source.limits()), extent, Format.HTML);
        }
        if (Markup.isHtmlName(source.extension()) && Markup.hasTags(source.text())) {
            return new HtmlImporter(new SavedFolder(source.file(), source.limits()), extent, Format.HTML);
        }
        return MARKDOWN.contains(source.extension()) ? new MarkdownImporter() : new TextImporter();
    }
}
