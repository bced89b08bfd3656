package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;

/** One annotation in print. */
final class NoteLines {

    private NoteLines() {}

    /** For people: the words, then the comment and tags below. */
    static List<String> readable(PlacedAnnotation note) {
        List<String> lines = new ArrayList<>();
        String orphan = note.placement().status() == AnchorStatus.ORPHAN ? Words.of("notes.orphan") + " " : "";
        switch (note.annotation()) {
            case Annotation.Highlight h -> {
                lines.add(orphan + "[" + h.color().id() + "] " + h.anchor().exact().replaceAll("\\s+", " "));
                h.comment().lines().forEach(line -> lines.add("    " + line));
                tags(h.tags(), lines);
            }
            case Annotation.Bookmark b -> lines.add(orphan + Words.of("notes.bookmark", b.name()));
            case Annotation.Note n -> {
                n.text().lines().forEach(lines::add);
                tags(n.tags(), lines);
            }
        }
        return lines;
    }

    private static void tags(List<String> tags, List<String> lines) {
        if (!tags.isEmpty()) {
            lines.add("    #" + String.join(" #", tags));
        }
    }

    static void write(PlacedAnnotation note, ArticleSummary article, JsonWriter out) throws IOException {
        Annotation annotation = note.annotation();
        out.beginObject().name("id").value(annotation.id()).name("article").value(article.id());
        out.name("title").value(article.title());
        switch (annotation) {
            case Annotation.Highlight h -> {
                start("highlight", note, h.anchor().exact(), out);
                out.name("color").value(h.color().id()).name("style").value(h.style().id());
                end(h.comment(), h.tags(), annotation, out);
            }
            case Annotation.Bookmark b -> {
                start("bookmark", note, b.anchor().exact(), out);
                end(b.name(), List.of(), annotation, out);
            }
            case Annotation.Note n -> {
                start("note", note, null, out);
                end(n.text(), n.tags(), annotation, out);
            }
        }
    }

    private static void start(String kind, PlacedAnnotation note, @Nullable String exact, JsonWriter out) throws IOException {
        TextRange range = note.placement().range();
        out.name("kind").value(kind).name("status").value(note.placement().status().id());
        out.name("start").value(range == null ? null : range.start()).name("end").value(range == null ? null : range.end());
        out.name("text").value(exact);
    }

    private static void end(String comment, List<String> tags, Annotation annotation, JsonWriter out) throws IOException {
        out.name("comment").value(comment).name("tags").beginArray();
        for (String tag : tags) {
            out.value(tag);
        }
        out.endArray();
        out.name("created").value(annotation.created().toString()).name("modified").value(annotation.modified().toString());
        out.endObject();
    }
}
