package org.pressmark.ui.reading.page;

/**
 * Heights of many rows with fast sums: a Fenwick tree (P. Fenwick, "A New Data Structure for Cumulative Frequency Tables", 1994).
 * Heights are pixels, at least 0.
 */
final class HeightIndex {

    private final double[] heights;
    private final double[] tree;

    HeightIndex(double[] initial) {
        heights = initial.clone();
        tree = new double[heights.length + 1];
        for (int i = 1; i <= heights.length; i++) {
            tree[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent <= heights.length) {
                tree[parent] += tree[i];
            }
        }
    }

    int size() {
        return heights.length;
    }

    double height(int row) {
        return heights[row];
    }

    void set(int row, double height) {
        double change = height - heights[row];
        if (change == 0) {
            return;
        }
        heights[row] = height;
        for (int i = row + 1; i < tree.length; i += i & -i) {
            tree[i] += change;
        }
    }

    /** Sum of the heights of all rows before {@code row}. */
    double top(int row) {
        double sum = 0;
        for (int i = row; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    double total() {
        return top(heights.length);
    }

    /** The row at a distance from the top; the first or last row for a distance outside. */
    int rowAt(double y) {
        int position = 0;
        double rest = Math.max(0, y);
        for (int step = Integer.highestOneBit(Math.max(1, heights.length)); step > 0; step >>= 1) {
            int next = position + step;
            if (next <= heights.length && tree[next] <= rest) {
                position = next;
                rest -= tree[next];
            }
        }
        return Math.clamp(position, 0, Math.max(0, heights.length - 1));
    }
}
