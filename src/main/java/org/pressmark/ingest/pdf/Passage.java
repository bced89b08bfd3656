package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that read as one paragraph, heading, item or row. */
final class Passage {

    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        CAPTION,
        QUOTATION,
        CODE,
        NOTE
    }

    private final List<Line> lines = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private @Nullable String label;

    Passage(Line first) {
        lines.add(first);
    }

    void add(Line line) {
        lines.add(line);
    }

    void addAll(Passage other) {
        lines.addAll(other.lines);
    }

    void become(Kind newKind, int newLevel) {
        kind = newKind;
        level = newLevel;
    }

    void label(String newLabel, Line firstWithout) {
        label = newLabel;
        lines.set(0, firstWithout);
    }

    void label(String newLabel) {
        label = newLabel;
    }

    Kind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    @Nullable String label() {
        return label;
    }

    List<Line> lines() {
        return lines;
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }

    int length() {
        return lines.stream().mapToInt(Line::length).sum();
    }

    /** Type size of its longest line. */
    double size() {
        Line longest = first();
        for (Line line : lines) {
            longest = line.length() > longest.length() ? line : longest;
        }
        return longest.size();
    }

    boolean isBold() {
        return lines.stream().allMatch(line -> line.runs().stream()
                .allMatch(run -> run.face().bold() || run.text().chars().noneMatch(Character::isLetterOrDigit)));
    }

    boolean isMono() {
        return lines.stream().allMatch(line -> line.isMostly(Face::mono));
    }

    boolean isItalic() {
        return lines.stream().allMatch(line -> line.isMostly(Face::italic));
    }

    /** Its lines one after the other, as they stand. */
    String plain() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text().strip()));
        return text.toString();
    }
}
