package org.pressmark.ingest.readlater;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Highlights as Markdown: block quotations, each with labels and a note behind it. */
final class HighlightFile {

    private static final Pattern LABELS = Pattern.compile("(?:#[\\p{L}\\p{N}_/-]+\\s*)+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]\\n]*)]\\([^)\\s]*\\)");
    private static final Pattern SIGNS = Pattern.compile("\\*\\*|__|(?<!\\\\)`|(?<=\\s|^)[*_](?=\\S)|(?<=\\S)[*_](?=\\s|\\p{P}|$)");

    private HighlightFile() {}

    static List<Mark> of(String markdown) {
        List<Mark> marks = new ArrayList<>();
        var quote = new StringBuilder();
        var note = new StringBuilder();
        List<String> tags = new ArrayList<>();
        for (String line : (markdown + "\n> ").split("\n")) {
            boolean quoted = line.startsWith(">");
            boolean next = quoted && (!note.isEmpty() || !tags.isEmpty() || quote.toString().endsWith("\n\n"));
            if (next || line.equals("> ")) {
                add(marks, quote, note, tags);
            }
            if (quoted) {
                quote.append(line.replaceFirst("^>+\\s?", "")).append('\n');
            } else if (LABELS.matcher(line.strip()).matches() && !quote.isEmpty()) {
                Matcher label = Pattern.compile("#([^\\s#]+)").matcher(line);
                label.results().forEach(found -> tags.add(found.group(1)));
            } else if (line.isBlank()) {
                (note.isEmpty() ? quote : note).append(quote.isEmpty() ? "" : "\n");
            } else if (!quote.isEmpty()) {
                note.append(line).append('\n');
            }
        }
        add(marks, quote, note, tags);
        return marks;
    }

    private static void add(List<Mark> marks, StringBuilder quote, StringBuilder note, List<String> tags) {
        String words = plain(quote.toString()).strip();
        if (!words.isEmpty()) {
            marks.add(Marks.mark(words, note.toString().strip(), "", tags, null));
        }
        quote.setLength(0);
        note.setLength(0);
        tags.clear();
    }

    /** The words without the signs of Markdown: only they are in the text. */
    private static String plain(String markdown) {
        String linked = LINK.matcher(markdown).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
        return SIGNS.matcher(linked).replaceAll("").replaceAll("\\\\([\\p{P}\\p{S}])", "$1").replaceAll("(?m)^(?:#{1,6}|[-*+]|\\d+\\.)\\s+", "");
    }
}
