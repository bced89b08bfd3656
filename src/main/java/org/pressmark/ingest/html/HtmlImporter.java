package org.pressmark.ingest.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Extent;
import org.pressmark.model.Format;
import org.pressmark.model.IngestResult;
import org.pressmark.model.Rejection;

/** A saved web page. Nothing in it is run and nothing is fetched. */
public final class HtmlImporter implements Importer {

    private final Resources resources;
    private final Extent extent;
    private final Format format;

    /** @param resources what was saved with the page */
    public HtmlImporter(Resources resources, Extent extent, Format format) {
        this.resources = resources;
        this.extent = extent;
        this.format = format;
    }

    @Override
    public IngestResult.Read read(Source source, Watch watch) throws RejectedException {
        Page page = new Page(source, resources.address().orElse(""));
        Document document = page.parse();
        watch.check();
        Facts facts = Facts.of(document);
        Pictures pictures = new Pictures(resources, source.limits());
        Page.Main main = page.main(document, facts, extent, watch);
        Written written = Written.of(facts, main.parts(), pictures, source, watch);
        boolean doubtful = main.doubtful();
        if (!hasBody(written)) { // everything looked like clutter: better too much than nothing
            doubtful = true;
            written = Written.of(facts, page.whole(watch), pictures, source, watch);
        }
        if (!hasBody(written)) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        Article article = new Article(
                facts.title().orElse(source.baseName()),
                facts.byline().orElse(null),
                facts.publisher().orElse(null),
                facts.published().orElse(null),
                facts.language().orElse(null),
                format,
                source.file().toString(),
                facts.address().or(resources::address).filter(Facts::isWebAddress).orElse(null),
                written.text());
        return new IngestResult.Read(article, List.of(), "", doubtful && extent == Extent.ARTICLE, pictures.shownIn(written.text()));
    }

    private static boolean hasBody(Written written) {
        return written.text().blocks().stream().anyMatch(block -> block.kind() != BlockKind.TITLE);
    }
}
