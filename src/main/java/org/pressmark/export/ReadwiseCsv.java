package org.pressmark.export;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.TextRange;

/** What Readwise takes: it wants words in every row, so a note about the whole article has the title's. */
public final class ReadwiseCsv implements Exporter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Override
    public void begin(Appendable out) throws IOException {
        Csv.row(List.of("Highlight", "Title", "Author", "URL", "Note", "Location", "Date"), out);
    }

    @Override
    public void write(ExportedArticle exported, boolean first, Appendable out) throws IOException {
        Article article = exported.article();
        for (ExportedNote note : exported.notes()) {
            TextRange range = note.range();
            String words = note.words().isBlank() ? article.title() : note.words();
            Csv.row(List.of(words, article.title(), or(article.byline()), or(article.address()), note(note),
                    range == null ? "" : String.valueOf(range.start()), DATE.format(note.annotation().created())), out);
        }
    }

    /** Readwise reads {@code .word} at the head of a note as a tag. */
    private static String note(ExportedNote note) {
        return Stream.concat(note.tags().stream().map(tag -> "." + tag.replaceAll("\\s+", "-")), Stream.of(note.plainComment()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
