package org.pressmark.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.TextRange;

/** Every annotation with all that is known of it, a row each. */
public final class NotesCsv implements Exporter {

    private static final List<String> HEADER = List.of("title", "author", "publisher", "published", "url", "source", "section", "kind",
            "words", "comment", "tags", "color", "style", "speaker", "role", "quote", "status", "start", "end", "created", "modified",
            "id", "link", "article");

    @Override
    public void begin(Appendable out) throws IOException {
        Csv.row(HEADER, out);
    }

    @Override
    public void write(ExportedArticle exported, boolean first, Appendable out) throws IOException {
        for (ExportedNote note : exported.notes()) {
            Csv.row(row(exported, note), out);
        }
    }

    private static List<String> row(ExportedArticle exported, ExportedNote note) {
        Article article = exported.article();
        TextRange range = note.range();
        var section = note.section();
        HighlightColor color = note.color();
        HighlightStyle style = note.style();
        return List.of(article.title(), or(article.byline()), or(article.publisher()), or(article.published()), or(article.address()),
                article.source(), section == null ? "" : exported.heading(section), note.kind().id(), note.words(), note.comment(),
                String.join("\n", note.tags()), color == null ? "" : color.id(), style == null ? "" : style.id(),
                said(note, Said::speaker), said(note, Said::role), said(note, said -> said.kind().id()), note.status().id(),
                range == null ? "" : String.valueOf(range.start()), range == null ? "" : String.valueOf(range.end()),
                note.annotation().created().toString(), note.annotation().modified().toString(), note.id(),
                PressmarkLink.toNote(note.id()), exported.id());
    }

    private static String said(ExportedNote note, java.util.function.Function<Said, String> part) {
        return note.said().stream().map(part).collect(Collectors.joining("\n"));
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
