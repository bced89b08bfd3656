package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.library.LinkText;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.ColorNames;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.ListedNote;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;

/** One annotation in print. */
final class NoteLines {

    private NoteLines() {}

    /** For people: the words, then the comment and tags below. */
    static List<String> readable(PlacedAnnotation note, @Nullable ListedNote listed, ColorNames names) {
        List<String> lines = new ArrayList<>();
        Map<String, LinkTarget> targets = listed == null
                ? Map.of()
                : listed.links().stream().collect(Collectors.toMap(LinkTarget::id, Function.identity(), (a, b) -> a));
        String orphan = note.placement().status() == AnchorStatus.ORPHAN ? Words.of("notes.orphan") + " " : "";
        switch (note.annotation()) {
            case Annotation.Highlight h -> {
                lines.add(orphan + "[" + names.of(h.color()).orElse(h.color().id()) + "] " + h.anchor().exact().replaceAll("\\s+", " "));
                LinkText.plain(h.comment(), targets).lines().forEach(line -> lines.add("    " + line));
                tags(h.tags(), lines);
            }
            case Annotation.Bookmark b -> lines.add(orphan + Words.of("notes.bookmark", b.name().isBlank() ? b.anchor().exact() : b.name()));
            case Annotation.Note n -> {
                LinkText.plain(n.text(), targets).lines().forEach(lines::add);
                tags(n.tags(), lines);
            }
        }
        if (listed != null && listed.speaker() != null) {
            lines.add("    " + Words.of("notes.speaker", listed.speaker()));
        }
        lines.set(0, lines.getFirst() + "  " + Words.of("notes.id", LibraryChoice.shortId(note.annotation().id())));
        return lines;
    }

    private static void tags(List<String> tags, List<String> lines) {
        if (!tags.isEmpty()) {
            lines.add("    #" + String.join(" #", tags));
        }
    }

    /** A note in one line. */
    static String line(ListedNote note, ColorNames names) {
        String words = note.words().isEmpty() ? note.comment().replaceAll("\\s+", " ").strip() : note.words();
        return note.color() == null ? words : "[" + names.of(note.color()).orElse(note.color().id()) + "] " + words;
    }

    static void write(PlacedAnnotation note, ArticleSummary article, @Nullable ListedNote listed, JsonWriter out) throws IOException {
        Annotation annotation = note.annotation();
        out.beginObject().name("id").value(annotation.id()).name("article").value(article.id());
        out.name("title").value(article.title()).name("speaker").value(listed == null ? null : listed.speaker());
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
