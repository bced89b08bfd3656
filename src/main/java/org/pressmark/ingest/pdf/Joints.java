package org.pressmark.ingest.pdf;

import java.util.List;
import java.util.Objects;

/** Tells whether two lines that follow one another belong to one paragraph. */
final class Joints {

    /** Type so much larger than the body is a heading's, whose lines break where they look well. */
    private static final double DISPLAY = 1.12;

    /** In type sizes: between words of a justified line, and between cells. */
    private static final double WIDEST_SPACE = 6;
    private static final double WIDEST_IN_ROW = 30;
    private static final int LONGEST_CELL = 25;

    private final List<Line> lines;
    private final Measure measure;
    private final Columns columns;

    Joints(List<Line> lines, Measure measure) {
        this.lines = lines;
        this.measure = measure;
        this.columns = new Columns(lines);
    }

    /**
     * @param at index of the second line
     * @param first index of the first line of the paragraph so far
     */
    boolean joins(int at, int first) {
        Line a = lines.get(at - 1);
        Line b = lines.get(at);
        if (a.tag() != null && b.tag() != null) {
            return a.tag().block() == b.tag().block();
        }
        if (a.tag() != null || b.tag() != null) {
            return false;
        }
        if (isInitial(a, b)) {
            return true;
        }
        if (!isSameType(a, b) || Shape.isContentsLine(a.text()) && !isSameRow(a, b)) {
            return false;
        }
        boolean below = a.page() == b.page() && b.y() > a.y() - 0.3 * b.size() && (b.overlaps(a) || isSameRow(a, b));
        return below ? joinsBelow(at, first, a, b) : joinsOver(at, a, b);
    }

    /** A large first letter over the height of several lines. */
    private boolean isInitial(Line a, Line b) {
        return a.page() == b.page() && a.length() <= 2 && a.size() > 1.8 * b.size() && b.size() < 1.1 * measure.size()
                && b.left() > a.left() && b.left() - a.right() < 1.5 * b.size() && b.y() <= a.y() + b.size() && Character.isLetter(a.text().charAt(0));
    }

    private static boolean isSameType(Line a, Line b) {
        double ratio = a.size() / b.size();
        boolean sameRow = isSameRow(a, b);
        return ratio > 0.88 && ratio < 1.13 || sameRow && Math.min(a.length(), b.length()) < 4;
    }

    static boolean isSameRow(Line a, Line b) {
        return a.page() == b.page() && Math.abs(a.y() - b.y()) < 0.3 * Math.max(a.size(), b.size());
    }

    private boolean joinsBelow(int at, int first, Line a, Line b) {
        if (isSameRow(a, b)) {
            double gap = (b.left() - a.right()) / a.size();
            boolean cells = Math.min(a.length(), b.length()) < LONGEST_CELL && gap < WIDEST_IN_ROW;
            return b.left() > a.left() && (gap < WIDEST_SPACE || cells);
        }
        double em = b.size();
        double step = b.y() - a.y();
        if (step > 1.25 * measure.leading(em) && step > 1.05 * lastStep(at, first)) {
            return false;
        }
        if (Shape.endsInHyphen(a.text())) {
            return true;
        }
        if (isAllBold(a) != isAllBold(b) && (endsEarly(at, a, b) || isUniform(a) && isUniform(b))) {
            return false;
        }
        String marker = Shape.marker(b.text());
        if (marker != null && (Shape.isBullet(marker) && marker.charAt(0) != '-' && marker.charAt(0) != '–' || Shape.endsSentence(a.text()) && b.left() <= lines.get(first).left() + 0.3 * em)) {
            return false;
        }
        double indent = b.left() - a.left();
        if (indent > 0.8 * em && indent < 6 * em && at - 1 > first) {
            return isCentred(a, b, at) || !returns(at, b);
        }
        if (indent > 0.8 * em && indent < 6 * em) {
            return !returns(at, b) && !Shape.endsSentence(a.text()) || isHanging(at, b) || isCentred(a, b, at);
        }
        if (indent < -0.8 * em && at - 1 > first && Math.abs(a.left() - lines.get(first).left()) > 0.8 * em) {
            return isCentred(a, b, at);
        }
        return em > DISPLAY * measure.size() || !endsEarly(at, a, b);
    }

    /** The next line begins where the one before the indented one does: that was a first line. */
    private boolean returns(int at, Line b) {
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : null;
        return next == null || next.page() != b.page() || !next.overlaps(b) || next.left() < b.left() - 0.4 * b.size();
    }

    private boolean isHanging(int at, Line b) {
        Line next = at + 1 < lines.size() ? lines.get(at + 1) : null;
        return next != null && Math.abs(next.left() - b.left()) < 0.4 * b.size() || !Shape.endsSentence(lines.get(at - 1).text());
    }

    private boolean isCentred(Line a, Line b, int at) {
        double middle = (a.left() + a.right()) / 2;
        return Math.abs(middle - (b.left() + b.right()) / 2) < 0.3 * b.size() && a.right() < columns.right(at - 1) + 1
                && (Math.abs(a.left() - b.left()) > 0.5 * b.size());
    }

    private double lastStep(int at, int first) {
        return at - 2 >= first && lines.get(at - 2).page() == lines.get(at - 1).page() ? lines.get(at - 1).y() - lines.get(at - 2).y() : 0;
    }

    /** The first word of the next line would still have had room. */
    private boolean endsEarly(int at, Line a, Line b) {
        double room = columns.right(at - 1) - a.right();
        double word = firstWord(b);
        if (room < word + 0.6 * a.size()) {
            return false;
        }
        String text = b.text();
        double width = columns.right(at - 1) - columns.left(at - 1);
        return Shape.endsSentence(a.text()) || Shape.startsUpperOrDigit(text) && room > 0.25 * width || room > word + 0.3 * width && !Shape.startsLower(text)
                || room > 0.6 * width;
    }

    private static double firstWord(Line line) {
        String text = line.text();
        int space = text.indexOf(' ');
        return line.width() * (space < 0 ? text.length() : space) / Math.max(1, text.length());
    }

    /** From one column or page to the next. */
    private boolean joinsOver(int at, Line a, Line b) {
        if (Math.abs(a.size() - b.size()) > 0.06 * a.size() || isAllBold(a) != isAllBold(b) || Shape.marker(b.text()) != null) {
            return false;
        }
        if (Shape.endsInHyphen(a.text())) {
            return true;
        }
        boolean full = columns.right(at - 1) - a.right() < Math.max(2.5 * a.size(), firstWord(b) + 0.6 * a.size()) && a.width() > 8 * a.size();
        if (!Shape.endsSentence(a.text())) {
            return Shape.startsLower(b.text()) || full && Math.abs(a.size() - measure.size()) < 0.1 * a.size();
        }
        boolean indented = b.left() - columns.left(at) > 0.6 * b.size();
        return full && measure.indents() && !indented && Math.abs(a.size() - measure.size()) < 0.1 * a.size() && !a.text().strip().endsWith(":");
    }

    static boolean isAllBold(Line line) {
        return line.runs().stream().allMatch(run -> run.face().bold() || run.text().isBlank());
    }

    private static boolean isUniform(Line line) {
        return line.runs().stream().map(run -> run.face().bold()).filter(Objects::nonNull).distinct().count() == 1;
    }
}
