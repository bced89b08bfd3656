package org.pressmark.ui.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pressmark.model.TextRange;

/** Marks of one style, found fast by range; they may overlap. */
final class MarkLayer {

    /** Marks that lie under more than this many others are not told apart any more. */
    static final int DEEPEST = 4;

    /** A mark that holds others comes before them. */
    private static final Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(mark -> mark.range().start())
            .thenComparing(Comparator.<Mark>comparingInt(mark -> mark.range().end()).reversed());

    static final MarkLayer NONE = new MarkLayer(List.of());

    private final List<Mark> marks;
    /** For each mark the largest end of it and all before it: where a search may start. */
    private final int[] reach;
    private final int[] lanes;

    MarkLayer(List<Mark> marks) {
        this.marks = marks.stream().filter(mark -> !mark.range().isEmpty()).sorted(ORDER).toList();
        reach = new int[this.marks.size()];
        lanes = new int[this.marks.size()];
        int[] ends = new int[DEEPEST + 1];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            TextRange range = this.marks.get(i).range();
            farthest = Math.max(farthest, range.end());
            reach[i] = farthest;
            int lane = 0;
            while (lane <= DEEPEST && ends[lane] > range.start()) {
                lane++;
            }
            lanes[i] = lane;
            if (lane <= DEEPEST) {
                ends[lane] = range.end();
            }
        }
    }

    /** Told of marks in their order. */
    @FunctionalInterface
    interface Visitor {
        /** @param lane 0 for a mark that lies on no other, one more for each that it lies on; beyond {@link #DEEPEST} it is only one of many */
        void visit(Mark mark, int lane);
    }

    List<Mark> all() {
        return marks;
    }

    /** The marks that share at least one code unit with the range, by start. */
    List<Mark> in(TextRange range) {
        List<Mark> found = new ArrayList<>();
        visit(range, (mark, lane) -> found.add(mark));
        return found;
    }

    void visit(TextRange range, Visitor visitor) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > range.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        for (int i = low; i < marks.size() && marks.get(i).range().start() < range.end(); i++) {
            if (marks.get(i).range().overlaps(range)) {
                visitor.visit(marks.get(i), lanes[i]);
            }
        }
    }
}
