package org.pressmark.ingest.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of one column, or a piece of it that stands apart from the rest.
 *
 * @param page from 0
 * @param left edge, in points from the page's left
 * @param right edge, in points from the page's left
 * @param y base line, in points from the page's top
 * @param size type size of most of it, in points
 * @param runs its text, in reading order
 * @param tag what the structure tree says; null where it is silent
 */
record Line(int page, double left, double right, double y, double size, List<Run> runs, @Nullable Tag tag) {

    /** Text in one face. */
    record Run(String text, Face face) {}

    String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    double width() {
        return right - left;
    }

    /** True where most of it is set so. */
    boolean isMostly(java.util.function.Predicate<Face> look) {
        int such = runs.stream().filter(run -> look.test(run.face())).mapToInt(run -> run.text().strip().length()).sum();
        return 2 * such > runs.stream().mapToInt(run -> run.text().strip().length()).sum();
    }

    boolean isBold() {
        return isMostly(Face::bold);
    }

    /** True where the two stand one over the other, at least in part. */
    boolean overlaps(Line other) {
        return Math.min(right, other.right) - Math.max(left, other.left) > 0.5;
    }

    Line with(List<Run> others) {
        return new Line(page, left, right, y, size, others, tag);
    }
}
