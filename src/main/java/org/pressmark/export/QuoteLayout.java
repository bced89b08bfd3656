package org.pressmark.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;

/** How a sheet of quotations is written. */
sealed interface QuoteLayout {

    default void begin(Appendable out) throws IOException {}

    /** @param lines of one article, at least one */
    void write(ExportedArticle article, List<QuoteLine> lines, boolean first, Appendable out) throws IOException;

    default void end(Appendable out) throws IOException {}

    record Markdown(ExportWords words) implements QuoteLayout {

        Markdown() {
            this(new ExportWords());
        }

        @Override
        public void write(ExportedArticle article, List<QuoteLine> lines, boolean first, Appendable out) throws IOException {
            out.append(first ? "" : "\n").append("# ").append(MarkdownText.escape(QuoteLine.source(article.article()))).append('\n');
            String last = "";
            for (QuoteLine line : lines) {
                if (!line.section().isEmpty() && !line.section().equals(last)) {
                    out.append("\n## ").append(MarkdownText.escape(line.section())).append('\n');
                }
                last = line.section();
                out.append("\n> ").append(MarkdownText.escape(line.words())).append("\n>\n> — ")
                        .append(MarkdownText.escape(words.get("quote." + line.kind().id(), line.who(words)))).append(" [")
                        .append(words.get("place")).append("](").append(line.link()).append(")\n");
            }
        }
    }

    record Table() implements QuoteLayout {

        @Override
        public void begin(Appendable out) throws IOException {
            Csv.row(List.of("quote", "kind", "speaker", "role", "title", "author", "publisher", "published", "url", "source", "section",
                    "link"), out);
        }

        @Override
        public void write(ExportedArticle exported, List<QuoteLine> lines, boolean first, Appendable out) throws IOException {
            Article article = exported.article();
            for (QuoteLine line : lines) {
                Csv.row(List.of(line.words(), line.kind().id(), line.speaker(), line.role(), article.title(), or(article.byline()),
                        or(article.publisher()), or(article.published()), or(article.address()), article.source(), line.section(),
                        line.link()), out);
            }
        }

        private static String or(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    record Page(ExportWords words) implements QuoteLayout {

        Page() {
            this(new ExportWords());
        }

        @Override
        public void begin(Appendable out) throws IOException {
            out.append("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>").append(words.get("quotes"))
                    .append("</title>\n<style>\n").append(TemplateNotes.source("page-style.txt"))
                    .append("article { margin-right: 0; }\n</style>\n</head>\n<body>\n");
        }

        @Override
        public void write(ExportedArticle article, List<QuoteLine> lines, boolean first, Appendable out) throws IOException {
            out.append("<article lang=\"").append(HtmlPage.escape(article.language())).append("\">\n");
            HtmlPage.element("h1", QuoteLine.source(article.article()), out);
            String last = "";
            for (QuoteLine line : lines) {
                if (!line.section().isEmpty() && !line.section().equals(last)) {
                    HtmlPage.element("h2", line.section(), out);
                }
                last = line.section();
                out.append("<figure><blockquote dir=\"auto\">").append(HtmlPage.escape(line.words()))
                        .append("</blockquote><figcaption dir=\"auto\">— ")
                        .append(HtmlPage.escape(words.get("quote." + line.kind().id(), line.who(words))))
                        .append("</figcaption></figure>\n");
            }
            out.append("</article>\n");
        }

        @Override
        public void end(Appendable out) throws IOException {
            out.append("</body>\n</html>\n");
        }
    }
}
