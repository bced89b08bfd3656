package org.pressmark.annotation;

import java.util.List;

/**
 * How far the text has drifted, from neighbours whose places are known: anchors made in the same text that stand out so clearly
 * in the new one that nothing else can be meant. Between two of them an offset moved about as they did.
 */
final class Drift {

    /** Nothing is known of it. */
    static final Drift UNKNOWN = new Drift(List.of());

    /** At so many code units from where an offset is expected, it counts half. */
    private static final double NEAR = 200;

    /** The same where no neighbour says how far the text has drifted. */
    private static final double VAGUE = 2000;

    /** Between the two neighbours, though not where they say. */
    private static final double BETWEEN = 0.4;

    private final int[] before;
    private final int[] after;

    private Drift(List<int[]> pairs) {
        before = pairs.stream().mapToInt(pair -> pair[0]).toArray();
        after = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    }

    /** @param pairs of offsets in the old text and in the new, by the first; those that do not fit in with most others are left out */
    static Drift of(List<int[]> pairs) {
        return new Drift(UniqueRuns.increasing(pairs));
    }

    boolean isKnown() {
        return before.length > 0;
    }

    /** How likely an old offset came to a new one, as far as neighbours tell: 0–1. */
    double nearness(int old, int offset) {
        if (!isKnown()) {
            return 1 / (1 + Math.abs(offset - old) / VAGUE);
        }
        int next = next(old);
        int distance = Integer.MAX_VALUE;
        boolean between = true;
        if (next > 0) {
            distance = Math.abs(offset - after[next - 1] - (old - before[next - 1]));
            between = offset >= after[next - 1];
        }
        if (next < before.length) {
            distance = Math.min(distance, Math.abs(after[next] - offset - (before[next] - old)));
            between &= offset <= after[next];
        }
        return Math.max(between ? BETWEEN : 0, 1 / (1 + distance / NEAR));
    }

    /** Where an old offset would be if nothing changed since the neighbour before it. */
    int expected(int old) {
        int next = next(old);
        return next == 0 ? isKnown() ? Math.max(0, after[0] - (before[0] - old)) : old : after[next - 1] + old - before[next - 1];
    }

    /** Where it would be if nothing changed up to the neighbour after it. */
    int expectedBackwards(int old) {
        int next = next(old);
        return next == before.length ? expected(old) : Math.max(0, after[next] - (before[next] - old));
    }

    /** The first neighbour after the offset. */
    private int next(int old) {
        int low = 0;
        int high = before.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] <= old) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
