package org.pressmark.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.export.template.Escape;
import org.pressmark.model.Article;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;

/**
 * One page that needs nothing else: the articles with their highlights, the notes beside them, the quotations and people after. No
 * script, no picture, nothing fetched; fit to be printed.
 */
public final class HtmlPage implements Exporter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final ExportWords words = new ExportWords();

    @Override
    public void write(ExportedArticle article, boolean first, Appendable out) throws IOException {
        if (first) {
            head(article, out);
        }
        out.append("<article lang=\"").append(escape(article.language())).append("\" id=\"a-").append(escape(article.id())).append("\">\n");
        facts(article.article(), out);
        new HtmlText(article, words).write(out);
        lost(article, out);
        quotes(article, out);
        people(article, out);
        out.append("</article>\n");
    }

    @Override
    public void end(Appendable out) throws IOException {
        out.append("</body>\n</html>\n");
    }

    private static void head(ExportedArticle article, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"").append(escape(article.language())).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"").append(escape(POLICY)).append("\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(Texts.oneLine(article.article().title()))).append("</title>\n<style>\n")
                .append(TemplateNotes.source("page-style.txt")).append("</style>\n</head>\n<body>\n");
    }

    private void facts(Article article, Appendable out) throws IOException {
        out.append("<header class=\"facts\">\n");
        boolean titled = article.text().blocks().stream().anyMatch(block -> block.kind() == org.pressmark.model.BlockKind.TITLE);
        if (!titled) {
            element("h1", article.title(), out);
        }
        fact(article.byline() == null ? null : words.get("byline", article.byline()), out);
        fact(article.publisher(), out);
        fact(article.published(), out);
        fact(words.get("source", article.source()), out);
        fact(article.address() == null ? null : words.get("address", article.address()), out);
        out.append("</header>\n");
    }

    private static void fact(@Nullable String fact, Appendable out) throws IOException {
        if (fact != null && !fact.isBlank()) {
            element("p", fact, out);
        }
    }

    static void element(String name, String words, Appendable out) throws IOException {
        out.append('<').append(name).append(" dir=\"auto\">").append(escape(words)).append("</").append(name).append(">\n");
    }

    private void lost(ExportedArticle article, Appendable out) throws IOException {
        List<ExportedNote> lost = article.notes().stream().filter(ExportedNote::isOrphan).toList();
        if (!lost.isEmpty()) {
            element("h2", words.get("orphans"), out);
            for (ExportedNote note : lost) {
                out.append("<blockquote dir=\"auto\">").append(escape(note.words())).append("</blockquote>\n");
                new HtmlText(article, words).aside(note, out);
            }
        }
    }

    private void quotes(ExportedArticle article, Appendable out) throws IOException {
        List<Quote> quotes = article.open().analysis().quotes();
        if (quotes.isEmpty()) {
            return;
        }
        element("h2", words.get("quotes"), out);
        out.append("<ul class=\"quotes\">\n");
        var typography = Typography.of(article.language());
        for (Quote quote : quotes) {
            String passage = quote.range().in(article.text());
            var said = Said.of(quote, article.open());
            out.append("<li dir=\"auto\">")
                    .append(escape(quote.kind() == QuoteKind.DIRECT ? typography.direct(passage) : typography.indirect(passage))).append(" — ")
                    .append(escape(said.map(one -> words.get("quote." + quote.kind().id(), one.withRole())).orElse(words.get("nobody"))))
                    .append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void people(ExportedArticle article, Appendable out) throws IOException {
        List<Person> people = article.open().analysis().people();
        if (people.isEmpty()) {
            return;
        }
        element("h2", words.get("people"), out);
        out.append("<ul class=\"people\">\n");
        for (Person person : people) {
            String roles = person.roles().isEmpty() ? "" : ", " + String.join(", ", person.roles());
            out.append("<li dir=\"auto\">").append(escape(Texts.oneLine(person.name() + roles))).append("</li>\n");
        }
        out.append("</ul>\n");
    }

    /** What neither HTML nor UTF-8 can hold is replaced. */
    static String escape(String words) {
        return Escape.HTML.of(Texts.whole(words).replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "\uFFFD"));
    }
}
