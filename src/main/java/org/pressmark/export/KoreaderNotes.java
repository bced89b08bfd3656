package org.pressmark.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/** The JSON of KOReader's exporter for several documents. An article has no pages: its notes are numbered in their order. */
public final class KoreaderNotes implements Exporter {

    private @Nullable JsonWriter writer;
    private Instant latest = Instant.EPOCH;

    @Override
    public void begin(Appendable out) throws IOException {
        JsonWriter json = Json.writer(out);
        writer = json;
        json.beginObject().name("version").value("json/1.0.0").name("documents").beginArray();
    }

    @Override
    public void write(ExportedArticle article, boolean first, Appendable out) {
        var book = new JsonObject();
        book.addProperty("title", article.article().title());
        book.addProperty("author", article.article().byline());
        book.addProperty("file", article.article().source());
        book.addProperty("number_of_pages", 1);
        var entries = new JsonArray();
        for (ExportedNote note : article.notes()) {
            Instant modified = note.annotation().modified();
            latest = modified.isAfter(latest) ? modified : latest;
            entries.add(entry(article, note, entries.size() + 1));
        }
        book.add("entries", entries);
        if (writer != null) {
            Json.write(book, writer);
        }
    }

    private static JsonObject entry(ExportedArticle article, ExportedNote note, int number) {
        var entry = new JsonObject();
        entry.addProperty("sort", note.kind() == AnnotationKind.BOOKMARK ? "bookmark" : note.kind() == AnnotationKind.NOTE ? "note" : "highlight");
        entry.addProperty("page", number);
        entry.addProperty("time", note.annotation().created().getEpochSecond());
        entry.addProperty("text", note.words());
        if (!note.plainComment().isEmpty()) {
            entry.addProperty("note", note.plainComment());
        }
        var section = note.section();
        entry.addProperty("chapter", section == null ? "" : article.heading(section));
        HighlightColor color = note.color();
        HighlightStyle style = note.style();
        if (color != null && style != null) {
            entry.addProperty("drawer", drawer(style));
            entry.addProperty("color", color.id());
        }
        if (!note.tags().isEmpty()) {
            entry.add("tags", NoteFacts.strings(List.copyOf(note.tags())));
        }
        return entry;
    }

    private static String drawer(HighlightStyle style) {
        return switch (style) {
            case HIGHLIGHT -> "lighten";
            case UNDERLINE, WAVY -> "underscore";
            case STRIKETHROUGH -> "strikeout";
        };
    }

    @Override
    public void end(Appendable out) throws IOException {
        if (writer != null) {
            writer.endArray().name("created_on").value(latest.getEpochSecond()).endObject().flush();
        }
        out.append('\n');
    }
}
