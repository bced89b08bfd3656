package org.pressmark.ui.reading.page;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextRange;

/**
 * Which row stands at the top of the page and how far it is scrolled out. The place is kept as a row and a shift in it, not as a distance
 * from the top of everything, so that heights guessed wrong far above never move what the reader looks at.
 */
final class PageRows {

    private final List<Row> rows;
    private HeightIndex heights = new HeightIndex(new double[0]);
    private final BitSet measured = new BitSet();
    private int top;
    private double shift;

    PageRows(List<Row> rows) {
        this.rows = rows;
    }

    int size() {
        return rows.size();
    }

    Row get(int index) {
        return rows.get(index);
    }

    /** The row before another one; null for the first. */
    @Nullable Row before(int index) {
        return index > 0 ? rows.get(index - 1) : null;
    }

    /** Forgets all measured heights. */
    void estimate(Typography type, double column) {
        double[] guesses = new double[rows.size()];
        for (int i = 0; i < guesses.length; i++) {
            guesses[i] = type.estimate(rows.get(i), column);
        }
        heights = new HeightIndex(guesses);
        measured.clear();
    }

    void measured(int row, double height) {
        heights.set(row, height);
        measured.set(row);
    }

    /** False while a row's height is a guess. */
    boolean isMeasured(int row) {
        return measured.get(row);
    }

    int top() {
        return top;
    }

    /** Pixels of the top row above the page's upper edge. */
    double shift() {
        return shift;
    }

    double scrolled() {
        return rows.isEmpty() ? 0 : heights.top(top) + shift;
    }

    double total() {
        return heights.total();
    }

    double topOf(int row) {
        return heights.top(row);
    }

    void moveTo(int row, double newShift) {
        top = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
        shift = newShift;
    }

    void moveToDistance(double distance) {
        int row = heights.rowAt(distance);
        moveTo(row, distance - heights.top(row));
    }

    /** Makes the shift lie inside the top row, measuring the rows that it walks over. */
    void normalise(IntToDoubleFunction measure) {
        while (shift < 0 && top > 0) {
            top--;
            shift += measure.applyAsDouble(top);
        }
        if (shift < 0) {
            shift = 0;
        }
        double height = rows.isEmpty() ? 0 : measure.applyAsDouble(top);
        while (shift >= height && top < rows.size() - 1) {
            shift -= height;
            top++;
            height = measure.applyAsDouble(top);
        }
    }

    /** The row that holds a text offset, or the last row before it. */
    int rowOf(int offset) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, low);
    }

    /** The block, as a range, that an offset stands in. */
    TextRange blockAt(int offset) {
        int from = rowOf(offset);
        int to = from;
        while (from > 0 && !rows.get(from).opens()) {
            from--;
        }
        while (to < rows.size() - 1 && !rows.get(to).closes()) {
            to++;
        }
        return TextRange.of(rows.get(from).range().start(), rows.get(to).range().end());
    }
}
