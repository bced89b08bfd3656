package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a page's lines are read. That in which they are drawn is right for most files; where it clearly is not, blocks are
 * put above before below and left before right, as in T. Breuel, "High performance document layout analysis" (2003).
 */
final class Order {

    /** Share of a page's characters that must be out of place before the drawing order is given up. */
    private static final double WRONG = 0.12;
    private static final int MOST_BLOCKS = 300;
    private static final int SHORTEST_IN_COLUMN = 15;

    private Order() {}

    private record Area(List<Line> lines, double left, double right, double top, double bottom, int length) {

        static Area of(List<Line> lines) {
            return new Area(lines,
                    lines.stream().mapToDouble(Line::left).min().orElse(0),
                    lines.stream().mapToDouble(Line::right).max().orElse(0),
                    lines.stream().mapToDouble(line -> line.y() - line.size()).min().orElse(0),
                    lines.stream().mapToDouble(Line::y).max().orElse(0),
                    lines.stream().mapToInt(Line::length).sum());
        }

        boolean sharesColumn(Area other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 2;
        }

        boolean isAbove(Area other) {
            return bottom <= other.top + 2;
        }

        boolean isBetween(Area a, Area b) {
            return top < Math.max(a.bottom, b.bottom) && bottom > Math.min(a.top, b.top)
                    && left < Math.min(a.right, b.right) && right > Math.max(a.left, b.left);
        }
    }

    static List<Line> of(List<Line> drawn) {
        if (zigzags(drawn)) {
            return sorted(columns(drawn)).stream().flatMap(area -> area.lines().stream()).toList();
        }
        List<Area> areas = areas(drawn);
        if (areas.size() < 2 || areas.size() > MOST_BLOCKS || wrong(areas) < WRONG) {
            return drawn;
        }
        return sorted(areas).stream().flatMap(area -> area.lines().stream()).toList();
    }

    /** Two columns, or more, drawn row by row: long pieces beside each other over most of the page. */
    private static boolean zigzags(List<Line> lines) {
        int all = 0;
        int beside = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            all += line.length();
            if (i > 0) {
                Line last = lines.get(i - 1);
                boolean pair = Joints.isSameRow(last, line) && line.left() > last.right() + 0.8 * line.size()
                        && Math.min(last.length(), line.length()) >= SHORTEST_IN_COLUMN;
                beside += pair ? line.length() + last.length() : 0;
            }
        }
        return all > 400 && beside > 0.6 * all && lines.size() < MOST_BLOCKS;
    }

    /** Lines that stand under one another, whatever was drawn between them. */
    private static List<Area> columns(List<Line> lines) {
        List<List<Line>> columns = new ArrayList<>();
        for (Line line : lines) {
            List<Line> above = null;
            for (List<Line> column : columns) {
                Line last = column.getLast();
                if (last.y() < line.y() && line.y() - last.y() < 2.2 * line.size() && Math.abs(last.left() - line.left()) < 3 * line.size()) {
                    above = column;
                }
            }
            if (above == null) {
                columns.add(new ArrayList<>(List.of(line)));
            } else {
                above.add(line);
            }
        }
        return columns.stream().map(Area::of).toList();
    }

    /** Lines drawn one under the other. */
    private static List<Area> areas(List<Line> lines) {
        List<Area> areas = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            Line last = open.isEmpty() ? null : open.getLast();
            if (last != null && !follows(last, line)) {
                areas.add(Area.of(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            areas.add(Area.of(open));
        }
        return areas;
    }

    private static boolean follows(Line a, Line b) {
        double step = b.y() - a.y();
        double em = Math.max(a.size(), b.size());
        boolean sameRow = Math.abs(step) < 0.3 * em && b.left() > a.right() - em && b.left() < a.right() + 3 * em;
        return sameRow || step > 0 && step < 2.2 * em && a.overlaps(b);
    }

    /** Share of the text that is drawn after what stands below it in its column. */
    private static double wrong(List<Area> areas) {
        int all = 0;
        int wrong = 0;
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            all += area.length();
            boolean late = false;
            for (int j = 0; j < i && !late; j++) {
                late = area.sharesColumn(areas.get(j)) && area.isAbove(areas.get(j)) && areas.get(j).length() > 40;
            }
            wrong += late ? area.length() : 0;
        }
        return (double) wrong / Math.max(1, all);
    }

    private static List<Area> sorted(List<Area> areas) {
        List<Area> left = new ArrayList<>(areas);
        left.sort((a, b) -> a.top() != b.top() ? Double.compare(a.top(), b.top()) : Double.compare(a.left(), b.left()));
        List<Area> out = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = 0;
            for (int i = 0; i < left.size(); i++) {
                Area candidate = left.get(i);
                if (left.stream().noneMatch(other -> other != candidate && isBefore(other, candidate, left))) {
                    next = i;
                    break;
                }
            }
            out.add(left.remove(next));
        }
        return out;
    }

    private static boolean isBefore(Area a, Area b, List<Area> all) {
        if (a.sharesColumn(b)) {
            return a.isAbove(b);
        }
        return a.right() <= b.left() + 2 && all.stream().noneMatch(c -> c != a && c != b && c.isBetween(a, b) && (c.isAbove(a) != c.isAbove(b)));
    }
}
