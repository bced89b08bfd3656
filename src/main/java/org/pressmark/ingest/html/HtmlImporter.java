package org.pressmark.ingest.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.ingest.source.Importer;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

/** A saved web page. Nothing in it is run and nothing is fetched. */
public final class HtmlImporter implements Importer {

    @Override
    public Article read(Source source, Watch watch) throws RejectedException {
        Document page = parse(source);
        watch.check();
        Facts facts = Facts.of(page);
        Evidence evidence = Evidence.of(Meta.of(page), JsonLd.of(page));
        Clutter.drop(page, watch);
        Measures measures = Measures.of(page.body());
        Trimming.dropAnnounced(page.body(), measures, watch);
        measures = Measures.of(page.body());
        List<Element> main = MainText.find(page.body(), Passages.of(page.body(), measures, evidence, watch));
        Trimming.trim(main, measures, watch);
        new Lines(facts, evidence).drop(main);
        ArticleText text = write(facts, main, source, watch);
        if (!hasBody(text)) { // everything looked like clutter: better too much than nothing
            text = write(facts, List.of(parse(source).body()), source, watch);
        }
        if (!hasBody(text)) {
            throw new RejectedException(Rejection.NO_TEXT);
        }
        return new Article(
                facts.title().orElse(source.baseName()),
                facts.byline().orElse(null),
                facts.publisher().orElse(null),
                facts.published().orElse(null),
                facts.language().orElse(null),
                Format.HTML,
                source.file().toString(),
                facts.address().orElse(null),
                text);
    }

    private static Document parse(Source source) {
        return Jsoup.parse(source.text(), "", Parser.htmlParser().setMaxDepth(source.limits().depth()));
    }

    private static ArticleText write(Facts facts, List<Element> parts, Source source, Watch watch) throws RejectedException {
        var writer = new BlockWriter(source.limits().blocks(), watch);
        if (facts.title().isPresent()) {
            writer.title(facts.title().get());
        }
        for (Element part : parts) {
            writer.write(part);
        }
        return writer.build();
    }

    private static boolean hasBody(ArticleText text) {
        return text.blocks().stream().anyMatch(block -> block.kind() != BlockKind.TITLE);
    }
}
