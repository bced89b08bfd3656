package org.pressmark.export;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.model.Article;
import org.pressmark.model.QuoteKind;

/**
 * One quotation of a sheet.
 *
 * @param words with their marks, as printers set them
 * @param speaker empty where nobody is known
 * @param section empty where it stands in none
 * @param link to its place
 */
record QuoteLine(String words, String speaker, String role, QuoteKind kind, Article article, String section, String link) {

    String who(ExportWords bundle) {
        return speaker.isEmpty() ? bundle.get("nobody") : role.isEmpty() ? speaker : speaker + ", " + role;
    }

    /** Title, paper, date. */
    static String source(Article article) {
        return Stream.of(article.title(), article.byline(), article.publisher(), article.published(),
                        article.address() == null ? article.source() : article.address())
                .filter(Objects::nonNull).map(Texts::oneLine).collect(Collectors.joining(" · "));
    }
}
