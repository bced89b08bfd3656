package org.pressmark.export;

import java.util.List;
import java.util.Optional;
import org.pressmark.model.NoteLink;

/**
 * The reader's own Markdown as a list item with a label. It keeps to its item: nothing that it leaves open reaches further. Read back,
 * it is the same to the last blank. Links to other annotations stand as links that any renderer knows.
 */
public final class MarkdownItem {

    private static final String INDENT = "  ";
    private static final java.util.regex.Pattern LINK =
            java.util.regex.Pattern.compile("\\[([^\\[\\]\\n]{0,400})]\\(pressmark:note/([0-9a-fA-F][0-9a-fA-F-]{7,63})\\)");

    private MarkdownItem() {}

    static String write(String label, String markdown) {
        String text = linked(markdown);
        boolean inline = !text.contains("\n") && text.equals(text.strip()) && !text.isEmpty();
        if (inline) {
            return "- " + label + ": " + text + "\n";
        }
        var out = new StringBuilder("- ").append(label).append(":\n\n");
        for (String line : text.split("\n", -1)) {
            out.append(line.isEmpty() ? "" : INDENT).append(line).append('\n');
        }
        return out.toString();
    }

    /** @param lines of a block, from the item's first line on; what is not the item's own is not read */
    public static Optional<String> read(String label, List<String> lines) {
        String start = "- " + label + ":";
        if (lines.isEmpty() || !lines.getFirst().startsWith(start)) {
            return Optional.empty();
        }
        String first = lines.getFirst().substring(start.length()).strip();
        int end = 1;
        while (end < lines.size() && (lines.get(end).isEmpty() || lines.get(end).startsWith(INDENT))) {
            end++;
        }
        boolean apart = first.isEmpty() && end > 1 && lines.get(1).isEmpty();
        List<String> rest = lines.subList(apart ? 2 : 1, end).stream()
                .map(line -> line.isEmpty() ? line : line.substring(INDENT.length())).toList();
        String text = String.join("\n", rest);
        return Optional.of(unlinked(apart ? text : first.isEmpty() ? text.strip() : (first + "\n" + text.stripTrailing()).stripTrailing()));
    }

    private static String linked(String markdown) {
        if (markdown.contains("](pressmark:")) {
            return markdown;
        }
        var out = new StringBuilder();
        int from = 0;
        for (NoteLink link : NoteLink.in(markdown)) {
            out.append(markdown, from, link.range().start()).append('[').append(link.words()).append("](")
                    .append(PressmarkLink.toNote(link.target())).append(')');
            from = link.range().end();
        }
        return out.append(markdown, from, markdown.length()).toString();
    }

    private static String unlinked(String text) {
        return LINK.matcher(text).replaceAll(link -> java.util.regex.Matcher.quoteReplacement(
                "[[pm:" + link.group(2) + (link.group(1).isEmpty() ? "" : "|" + link.group(1)) + "]]"));
    }
}
