package org.pressmark.ui.notes;

import java.text.Collator;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.ListedNote;

/**
 * Sorts and groups notes into rows.
 *
 * @param names what the colours are called
 * @param givenNames what the reader calls them; empty for a colour that has no such name
 * @param manyArticles whether the notes are of several articles
 */
record NoteArranging(
        ResourceBundle words, Function<HighlightColor, String> names, Function<HighlightColor, String> givenNames, boolean manyArticles) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    List<NoteRow> rows(List<ListedNote> notes, NoteOrder order) {
        return switch (order) {
            case TEXT -> manyArticles ? byArticle(notes) : inText(notes);
            case DATE -> parts(byDay(notes), order);
            case COLOR -> parts(byColor(notes), order);
            case TAG -> parts(byTag(notes), order);
            case SPEAKER -> parts(bySpeaker(notes), order);
        };
    }

    private List<NoteRow> inText(List<ListedNote> notes) {
        List<NoteRow> rows = new ArrayList<>();
        notes.stream().filter(note -> note.status() == AnchorStatus.ANCHORED).forEach(note -> rows.add(entry(note, NoteOrder.TEXT)));
        add(rows, words.getString("part.uncertain"), with(notes, AnchorStatus.UNCERTAIN), NoteOrder.TEXT, null);
        add(rows, words.getString("part.orphan"), with(notes, AnchorStatus.ORPHAN), NoteOrder.TEXT, null);
        return rows;
    }

    private static List<ListedNote> with(List<ListedNote> notes, AnchorStatus status) {
        return notes.stream().filter(note -> note.status() == status).toList();
    }

    private List<NoteRow> byArticle(List<ListedNote> notes) {
        Map<String, List<ListedNote>> parts = new LinkedHashMap<>();
        notes.forEach(note -> part(parts, note.articleId()).add(note));
        List<NoteRow> rows = new ArrayList<>();
        parts.forEach((id, part) -> add(rows, part.getFirst().article(), part, NoteOrder.TEXT, id));
        return rows;
    }

    private Map<String, List<ListedNote>> byDay(List<ListedNote> notes) {
        Map<String, List<ListedNote>> parts = new LinkedHashMap<>();
        notes.stream().sorted(Comparator.comparing(ListedNote::modified).reversed())
                .forEach(note -> part(parts, day(note.modified()).format(DAY)).add(note));
        return parts;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    private Map<String, List<ListedNote>> byColor(List<ListedNote> notes) {
        Map<String, List<ListedNote>> parts = new LinkedHashMap<>();
        for (HighlightColor color : HighlightColor.values()) {
            notes.stream().filter(note -> note.color() == color).forEach(note -> part(parts, names.apply(color)).add(note));
        }
        notes.stream().filter(note -> note.color() == null).forEach(note -> part(parts, words.getString("part.no-color")).add(note));
        return parts;
    }

    private Map<String, List<ListedNote>> byTag(List<ListedNote> notes) {
        Map<String, List<ListedNote>> parts = new TreeMap<>(byName());
        notes.forEach(note -> note.tags().forEach(tag -> part(parts, tag).add(note)));
        return withRest(parts, notes.stream().filter(note -> note.tags().isEmpty()).toList(), "part.no-tag");
    }

    private Map<String, List<ListedNote>> bySpeaker(List<ListedNote> notes) {
        Map<String, List<ListedNote>> parts = new TreeMap<>(byName());
        for (ListedNote note : notes) {
            @Nullable String speaker = note.speaker();
            if (speaker != null) {
                part(parts, speaker).add(note);
            }
        }
        return withRest(parts, notes.stream().filter(note -> note.speaker() == null).toList(), "part.no-speaker");
    }

    private static Comparator<String> byName() {
        Collator collator = Collator.getInstance();
        return Comparator.<String>comparingInt(name -> 0).thenComparing(collator::compare).thenComparing(Comparator.naturalOrder());
    }

    private Map<String, List<ListedNote>> withRest(Map<String, List<ListedNote>> parts, List<ListedNote> rest, String key) {
        Map<String, List<ListedNote>> all = new LinkedHashMap<>(parts);
        if (!rest.isEmpty()) {
            all.put(words.getString(key), rest);
        }
        return all;
    }

    private static List<ListedNote> part(Map<String, List<ListedNote>> parts, String name) {
        return parts.computeIfAbsent(name, key -> new ArrayList<>());
    }

    private List<NoteRow> parts(Map<String, List<ListedNote>> parts, NoteOrder order) {
        List<NoteRow> rows = new ArrayList<>();
        parts.forEach((title, part) -> add(rows, title, part, order, null));
        return rows;
    }

    private void add(List<NoteRow> rows, String title, List<ListedNote> part, NoteOrder order, @Nullable String articleId) {
        if (!part.isEmpty()) {
            rows.add(new NoteRow.Part(title, part.size(), articleId));
            part.forEach(note -> rows.add(entry(note, order)));
        }
    }

    /** What the part's heading says already is left out. */
    private NoteRow entry(ListedNote note, NoteOrder order) {
        List<String> facts = new ArrayList<>();
        @Nullable HighlightColor color = note.color();
        String given = color == null || order == NoteOrder.COLOR ? "" : givenNames.apply(color);
        if (!given.isEmpty()) {
            facts.add(given);
        }
        if (note.kind() != AnnotationKind.HIGHLIGHT) {
            facts.add(words.getString("kind." + note.kind().id()));
        }
        @Nullable String speaker = note.speaker();
        if (speaker != null && order != NoteOrder.SPEAKER) {
            facts.add(MessageFormat.format(words.getString("said-by"), speaker));
        }
        @Nullable HighlightStyle style = note.style();
        if (style != null && style != HighlightStyle.HIGHLIGHT) {
            facts.add(words.getString("style." + style.id()));
        }
        if (manyArticles && order != NoteOrder.TEXT) {
            facts.add(note.article());
        }
        if (manyArticles && order != NoteOrder.DATE) {
            facts.add(day(note.modified()).format(SHORT_DAY));
        }
        return new NoteRow.Entry(note, facts);
    }
}
