package org.pressmark.ui.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pressmark.model.TextRange;

/** Marks of one style, found fast by range; they may overlap. */
final class MarkLayer {

    static final MarkLayer NONE = new MarkLayer(List.of());

    private final List<Mark> marks;
    /** For each mark the largest end of it and all before it: where a search may start. */
    private final int[] reach;

    MarkLayer(List<Mark> marks) {
        this.marks = marks.stream()
                .filter(mark -> !mark.range().isEmpty())
                .sorted(Comparator.comparing(Mark::range))
                .toList();
        reach = new int[this.marks.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, this.marks.get(i).range().end());
            reach[i] = farthest;
        }
    }

    List<Mark> all() {
        return marks;
    }

    /** The marks that share at least one code unit with the range, by start. */
    List<Mark> in(TextRange range) {
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
        List<Mark> found = new ArrayList<>();
        for (int i = low; i < marks.size() && marks.get(i).range().start() < range.end(); i++) {
            if (marks.get(i).range().overlaps(range)) {
                found.add(marks.get(i));
            }
        }
        return found;
    }
}
