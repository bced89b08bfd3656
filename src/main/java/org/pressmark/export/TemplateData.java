package org.pressmark.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.Article;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Person;
import org.pressmark.model.Section;

/** What a template sees of an article. Every name stands in {@link #NAMES}; a value that is not known is empty. */
final class TemplateData {

    static final Set<String> NAMES = Set.of("title", "author", "publisher", "published", "year", "url", "source", "language", "saved",
            "id", "link", "tags", "tag", "notes", "first", "kind", "highlight", "note", "bookmark", "words", "comment", "color", "hex",
            "style", "section", "newSection", "speakers", "speaker", "role", "quoteKind", "orphan", "uncertain", "created", "modified",
            "day", "last", "people", "name", "roles", "aliases", "quotes");

    private TemplateData() {}

    static Map<String, Object> of(ExportedArticle exported, boolean first) {
        Article article = exported.article();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("first", first);
        data.put("title", Texts.oneLine(article.title()));
        data.put("author", or(article.byline()));
        data.put("publisher", or(article.publisher()));
        data.put("published", or(article.published()));
        data.put("year", Dates.year(article.published()));
        data.put("url", or(article.address()));
        data.put("source", article.source());
        data.put("language", exported.language());
        data.put("saved", exported.open().summary().added().toString());
        data.put("id", exported.id());
        data.put("link", PressmarkLink.toPlace(exported.id(), 0));
        data.put("tags", tags(List.copyOf(exported.tags())));
        data.put("notes", notes(exported));
        data.put("people", people(exported));
        data.put("quotes", quotes(exported));
        return data;
    }

    private static List<Map<String, Object>> notes(ExportedArticle exported) {
        List<Map<String, Object>> notes = new ArrayList<>();
        String last = "";
        for (ExportedNote note : exported.notes()) {
            Section section = note.section();
            String heading = section == null ? "" : exported.heading(section);
            var data = note(note, heading);
            data.put("newSection", heading.equals(last) ? "" : heading);
            last = heading;
            notes.add(data);
        }
        return notes;
    }

    private static Map<String, Object> note(ExportedNote note, String heading) {
        Map<String, Object> data = new LinkedHashMap<>();
        HighlightColor color = note.color();
        HighlightStyle style = note.style();
        data.put("id", note.id());
        data.put("link", PressmarkLink.toNote(note.id()));
        data.put("kind", note.kind().id());
        data.put("highlight", note.kind() == AnnotationKind.HIGHLIGHT);
        data.put("note", note.kind() == AnnotationKind.NOTE);
        data.put("bookmark", note.kind() == AnnotationKind.BOOKMARK);
        data.put("words", Texts.oneLine(Texts.whole(note.words())));
        data.put("comment", note.plainComment());
        data.put("tags", tags(note.tags()));
        data.put("color", color == null ? "" : color.id());
        data.put("hex", color == null ? "" : color.hex());
        data.put("style", style == null ? "" : style.id());
        data.put("section", heading);
        data.put("speakers", note.said().stream().map(said -> Map.<String, Object>of("speaker", said.speaker(), "role", said.role(),
                "quoteKind", said.kind().id())).toList());
        data.put("orphan", note.isOrphan());
        data.put("uncertain", note.status() == AnchorStatus.UNCERTAIN);
        data.put("created", note.annotation().created().toString());
        data.put("modified", note.annotation().modified().toString());
        data.put("day", note.annotation().created().toString().substring(0, 10));
        return data;
    }

    /** Each knows whether it is the last, for commas. */
    private static List<Map<String, Object>> tags(List<String> tags) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            all.add(Map.of("tag", tags.get(i), "last", i == tags.size() - 1));
        }
        return all;
    }

    private static List<Map<String, Object>> people(ExportedArticle exported) {
        return exported.open().analysis().people().stream().map(TemplateData::person).toList();
    }

    private static Map<String, Object> person(Person person) {
        return Map.of("name", Texts.oneLine(person.name()), "roles", String.join(", ", person.roles()), "aliases",
                String.join(", ", person.aliases()));
    }

    private static List<Map<String, Object>> quotes(ExportedArticle exported) {
        return exported.open().analysis().quotes().stream().map(quote -> {
            var said = Said.of(quote, exported.open());
            return Map.<String, Object>of("words", Texts.oneLine(quote.range().in(exported.text())), "quoteKind", quote.kind().id(),
                    "speaker", said.map(Said::speaker).orElse(""), "role", said.map(Said::role).orElse(""));
        }).toList();
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : Texts.oneLine(value);
    }
}
