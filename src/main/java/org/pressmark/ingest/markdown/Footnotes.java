package org.pressmark.ingest.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnotes as most Markdown dialects write them: {@code [^name]} in the text, {@code [^name]: words} in a line of its own. */
final class Footnotes {

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s]{1,60})]:[ \\t]*(.*)$");
    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s\\[]{1,60})]");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(?:```|~~~).*");
    private static final int MOST = 10_000;

    /**
     * A note that the text refers to.
     *
     * @param number in the order of the marks, from 1
     * @param name of its anchor
     * @param words Markdown
     */
    record Mark(int number, String name, String words) {}

    private final String body;
    private final Map<String, String> words;
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final List<Mark> marked = new ArrayList<>();

    private Footnotes(String body, Map<String, String> words) {
        this.body = body;
        this.words = words;
    }

    static Footnotes of(String text) {
        if (!text.contains("[^")) {
            return new Footnotes(text, Map.of());
        }
        Map<String, String> words = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder(text.length());
        boolean fenced = false;
        StringBuilder note = null;
        String name = "";
        boolean blank = false;
        for (String line : text.split("\n", -1)) {
            fenced ^= FENCE.matcher(line).matches();
            Matcher definition = DEFINITION.matcher(line);
            boolean begins = !fenced && definition.matches() && words.size() < MOST;
            boolean goesOn = note != null && !begins && (line.isBlank() || line.startsWith("  ") || line.startsWith("\t") || !blank);
            if (note != null && !goesOn) {
                words.putIfAbsent(name, note.toString().strip());
                note = null;
            }
            if (begins) {
                note = new StringBuilder(definition.group(2));
                name = definition.group(1).toLowerCase(Locale.ROOT);
                body.append('\n');
            } else if (goesOn) {
                note.append('\n').append(line.replaceFirst("^(?: {1,4}|\t)", ""));
                body.append(line.isBlank() ? "\n" : "");
            } else {
                body.append(line).append('\n');
            }
            blank = line.isBlank();
        }
        if (note != null) {
            words.putIfAbsent(name, note.toString().strip());
        }
        return new Footnotes(body.toString(), words);
    }

    /** The text without the notes. */
    String body() {
        return body;
    }

    Matcher marks(String text) {
        return MARK.matcher(text);
    }

    /** The note of a mark; empty where there is none of that name. */
    Optional<Mark> mark(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        String note = words.get(key);
        if (note == null || note.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(marks.computeIfAbsent(key, k -> {
            var mark = new Mark(marks.size() + 1, "note-" + (marks.size() + 1), note);
            marked.add(mark);
            return mark;
        }));
    }

    /** Those that were marked so far, in that order; grows while they are written. */
    List<Mark> marked() {
        return marked;
    }
}
