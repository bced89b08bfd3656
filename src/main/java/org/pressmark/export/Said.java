package org.pressmark.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;

/**
 * Who says a passage.
 *
 * @param speaker a name, or the article's or the reader's words for a source
 * @param role the person's titles and offices, joined by commas; empty where none are known
 */
public record Said(String speaker, String role, QuoteKind kind) {

    /** Empty where nobody is known. */
    static Optional<Said> of(Quote quote, OpenArticle article) {
        @Nullable Person person = article.analysis().person(quote.speaker());
        String role = person == null ? "" : person.roles().stream().map(Texts::oneLine).distinct().collect(Collectors.joining(", "));
        return quote.speakerName(person, article.article().text().text())
                .map(name -> new Said(Texts.oneLine(name), role, quote.kind()));
    }

    static List<Said> in(List<Quote> quotes, OpenArticle article) {
        return quotes.stream().flatMap(quote -> of(quote, article).stream()).distinct().toList();
    }

    String withRole() {
        return role.isEmpty() ? speaker : speaker + ", " + role;
    }
}
