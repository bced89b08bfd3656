package org.pressmark.export;

import java.util.List;
import java.util.stream.Stream;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;

/** Who speaks in a range. */
final class Speakers {

    private final OpenArticle article;
    private final ExportWords words;

    Speakers(OpenArticle article, ExportWords words) {
        this.article = article;
        this.words = words;
    }

    /** Each speaker once for each kind of quote, in text order; plain words. */
    List<String> in(TextRange range) {
        return article.analysis().quotes().stream()
                .filter(quote -> quote.range().overlaps(range))
                .flatMap(this::line).distinct().toList();
    }

    private Stream<String> line(Quote quote) {
        return quote.speakerName(article.analysis().person(quote.speaker()), article.article().text().text())
                .map(name -> words.get("quote." + quote.kind().id(), name))
                .stream();
    }
}
