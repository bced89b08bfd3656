package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pressmark.ingest.pdf.Line.Run;

/**
 * Puts the pieces of a justified line together, whose spaces can be as wide as the gap between two columns: between columns and cells
 * the lines above and below leave the gap too.
 */
final class Rows {

    private static final double WIDEST = 10;
    private static final double NEAR = 2.2;

    private Rows() {}

    static List<Line> joined(List<Line> pieces) {
        List<Line> lines = new ArrayList<>();
        for (Line piece : pieces) {
            Line last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && goesOn(last, piece, pieces)) {
                lines.set(lines.size() - 1, together(last, piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    private static boolean goesOn(Line a, Line b, List<Line> all) {
        double em = Math.max(a.size(), b.size());
        double gap = b.left() - a.right();
        if (!Joints.isSameRow(a, b) || gap < -0.3 * em || gap > WIDEST * em || !Objects.equals(a.tag(), b.tag())) {
            return false;
        }
        return all.stream().anyMatch(other -> other.left() < a.right() - 0.5 * Math.min(em, a.width()) && other.right() > b.left() + 0.5 * Math.min(em, b.width())
                && Math.abs(other.y() - a.y()) < NEAR * em && !Joints.isSameRow(other, a)
                && other.size() < 1.3 * em);
    }

    private static Line together(Line a, Line b) {
        List<Run> runs = new ArrayList<>(a.runs());
        Run first = b.runs().getFirst();
        runs.add(new Run(" " + first.text(), first.face()));
        runs.addAll(b.runs().subList(1, b.runs().size()));
        Line larger = a.length() >= b.length() ? a : b;
        return new Line(a.page(), Math.min(a.left(), b.left()), Math.max(a.right(), b.right()), larger.y(), larger.size(), runs, a.tag());
    }
}
