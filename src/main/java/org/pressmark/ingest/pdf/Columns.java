package org.pressmark.ingest.pdf;

import java.util.List;

/** Where the column of a line begins and ends, as far as the lines around it show. */
final class Columns {

    private static final int AROUND = 10;

    private final List<Line> lines;

    Columns(List<Line> lines) {
        this.lines = lines;
    }

    /** The right edge that lines around share; a single long one does not count. */
    double right(int at) {
        return edge(at, true);
    }

    double left(int at) {
        return edge(at, false);
    }

    private double edge(int at, boolean right) {
        Line line = lines.get(at);
        double first = right ? line.right() : line.left();
        double best = first;
        double second = first;
        for (int i = Math.max(0, at - AROUND); i < Math.min(lines.size(), at + AROUND + 1); i++) {
            Line other = lines.get(i);
            if (i == at || other.page() != line.page() || !isOfColumn(line, other)) {
                continue;
            }
            double edge = right ? other.right() : other.left();
            boolean beyond = right ? edge > best : edge < best;
            boolean near = right ? edge > second : edge < second;
            if (beyond) {
                second = best;
                best = edge;
            } else if (near) {
                second = edge;
            }
        }
        return Math.abs(best - second) < 1.5 * line.size() ? best : second;
    }

    private static boolean isOfColumn(Line line, Line other) {
        double em = Math.max(line.size(), other.size());
        boolean sameSize = Math.abs(line.size() - other.size()) < 0.15 * em;
        boolean sameRow = Math.abs(line.y() - other.y()) < 0.3 * em;
        return sameSize && (sameRow && Math.abs(other.left() - line.right()) < 4 * em || line.overlaps(other) && Math.abs(line.left() - other.left()) < 4 * em);
    }
}
