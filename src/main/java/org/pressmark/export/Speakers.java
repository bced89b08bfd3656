package org.pressmark.export;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
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
                .map(this::line).filter(Objects::nonNull).distinct().toList();
    }

    private @Nullable String line(Quote quote) {
        String name = name(quote);
        return name == null ? null : words.get("quote." + quote.kind().id(), name);
    }

    private @Nullable String name(Quote quote) {
        for (Person person : article.analysis().people()) {
            if (person.id().equals(quote.speaker())) {
                return person.name();
            }
        }
        if (quote.source() != null) {
            return quote.source();
        }
        TextRange mention = quote.speakerMention();
        return mention == null ? null : article.article().text().slice(mention);
    }
}
