package org.pressmark.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Source;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;

/** Elements written as an article's text. */
record Written(ArticleText text) {

    static Written of(Facts facts, List<Element> parts, Pictures pictures, Source source, Watch watch) throws RejectedException {
        var writer = new BlockWriter(source.limits().blocks(), pictures, new Links(parts, facts.address().orElse("")), watch);
        if (facts.heading().isPresent()) {
            writer.title(facts.heading().get());
        }
        for (Element part : parts) {
            writer.write(part);
        }
        return new Written(writer.build());
    }
}
