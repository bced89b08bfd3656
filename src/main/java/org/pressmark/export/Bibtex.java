package org.pressmark.export;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;

/** The articles themselves as BibTeX sources. */
public final class Bibtex implements Exporter {

    @Override
    public void write(ExportedArticle exported, boolean first, Appendable out) throws IOException {
        Article article = exported.article();
        out.append(first ? "" : "\n").append("@online{").append(key(exported)).append(",\n");
        field("title", "{" + escape(article.title()) + "}", out);
        field("author", braced(article.byline()), out);
        field("organization", braced(article.publisher()), out);
        field("date", date(article.published()), out);
        field("year", Dates.year(article.published()), out);
        field("url", article.address() == null ? "" : article.address().replaceAll("[{}\\s]", ""), out);
        field("langid", exported.language().equals("und") ? "" : escape(exported.language()), out);
        out.append("}\n");
    }

    private static void field(String name, String value, Appendable out) throws IOException {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** One name in braces of its own: a byline may name a paper, and its commas mean nothing. */
    private static String braced(@Nullable String name) {
        return name == null || name.isBlank() ? "" : "{" + escape(name) + "}";
    }

    private static String date(@Nullable String published) {
        int[] parts = Dates.parts(published);
        return switch (parts.length) {
            case 3 -> "%04d-%02d-%02d".formatted(parts[0], parts[1], parts[2]);
            case 2 -> "%04d-%02d".formatted(parts[0], parts[1]);
            default -> "";
        };
    }

    /** Name, year and the beginning of the id, which makes it the only one. */
    private static String key(ExportedArticle exported) {
        String by = exported.article().byline() == null ? exported.article().title() : exported.article().byline();
        String[] words = Normalizer.normalize(Texts.oneLine(by), Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9 ]", "").strip().split(" ");
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        String id = exported.id().replaceAll("[^A-Za-z0-9]", "");
        return (last.isEmpty() ? "article" : last) + Dates.year(exported.article().published()) + "-"
                + id.substring(0, Math.min(8, id.length()));
    }

    static String escape(String words) {
        var out = new StringBuilder();
        Texts.oneLine(Texts.whole(words)).chars().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '{' -> out.append("\\{");
                case '}' -> out.append("\\}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append((char) c);
                default -> out.append((char) c);
            }
        });
        // BibTeX counts braces, escaped or not.
        return out.toString().replace("\\{", "\\textbraceleft{}").replace("\\}", "\\textbraceright{}");
    }
}
