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
import org.pressmark.model.Format;

/** A saved web page. Nothing in it is run and nothing is fetched. */
public final class HtmlImporter implements Importer {

    @Override
    public Article read(Source source, Watch watch) throws RejectedException {
        Parser parser = Parser.htmlParser().setMaxDepth(source.limits().depth());
        Document page = Jsoup.parse(source.text(), "", parser);
        watch.check();
        Facts facts = Facts.of(page);
        Clutter.drop(page, watch);
        watch.check();
        Measures measures = Measures.of(page.body());
        List<Element> main = MainText.find(page, measures, watch);
        Trimming.trim(main, facts, measures, watch);
        var writer = new BlockWriter(source.limits().blocks(), watch);
        if (facts.title().isPresent()) {
            writer.title(facts.title().get());
        }
        for (Element part : main) {
            writer.write(part);
        }
        ArticleText text = writer.build();
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
}
