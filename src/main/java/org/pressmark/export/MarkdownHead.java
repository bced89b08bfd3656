package org.pressmark.export;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.model.Article;

/** What an article is, for people. */
record MarkdownHead(ExportWords words) {

    String of(Article article) {
        var out = new StringBuilder("# ").append(MarkdownText.escape(article.title())).append('\n');
        String byline = article.byline() == null ? null : words.get("byline", article.byline());
        String line = Stream.of(byline, article.publisher(), article.published())
                .filter(Objects::nonNull).map(MarkdownText::escape).collect(Collectors.joining(" · "));
        if (!line.isEmpty()) {
            out.append('\n').append(line).append('\n');
        }
        out.append('\n').append(words.get("source", MarkdownText.escape(article.source()))).append('\n');
        if (article.address() != null) {
            out.append('\n').append(words.get("address", MarkdownText.escape(article.address()))).append('\n');
        }
        return out.toString();
    }
}
