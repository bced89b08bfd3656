package org.pressmark.annotation;

import java.util.Arrays;
import org.pressmark.model.Cancellation;

/**
 * Which tokens of one text became which of another. Like Bram Cohen's patience diff, with runs of tokens instead of lines:
 * runs that occur once on either side are matched first, long before short ones, then what lies between them the same way, and
 * the small gaps that remain by longest common subsequence. Near-linear in time on texts that are revisions of one another.
 */
final class Alignment {

    private static final int NONE = -1;

    /** Lengths of the runs looked for, in turn. */
    private static final int[] RUNS = {32, 12, 5, 3, 2, 1};

    /** Gaps of at most this many pairs of tokens are solved exactly. */
    private static final int SMALL = 20_000;

    /** Bits by which a run between changes must be rarer than chance would have it; words of a text are not independent. */
    private static final double MARGIN = 12;

    private final Tokens a;
    private final Tokens b;
    private final int[] match;

    private final Frequencies frequencies;
    private final Cancellation cancellation;

    private Alignment(Tokens a, Tokens b, Frequencies frequencies, Cancellation cancellation) {
        this.cancellation = cancellation;
        this.a = a;
        this.b = b;
        this.match = new int[a.size()];
        Arrays.fill(match, NONE);
        this.frequencies = frequencies;
    }

    /**
     * @param frequencies of the whole text that {@code b} is of
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    static Alignment of(Tokens a, Tokens b, Frequencies frequencies, Cancellation cancellation) {
        var alignment = new Alignment(a, b, frequencies, cancellation);
        for (int run : RUNS) {
            alignment.eachGap((a0, a1, b0, b1) -> alignment.matchUnique(a0, a1, b0, b1, run));
        }
        alignment.eachGap(alignment::matchSubsequence);
        alignment.dropChance();
        return alignment;
    }

    /** The token of the new text; -1 where there is none. */
    int match(int token) {
        return match[token];
    }

    /** Unmatched tokens [a0, a1) of one text and [b0, b1) of the other, between two matches. */
    @FunctionalInterface
    private interface Gap {
        void at(int a0, int a1, int b0, int b1);
    }

    private void eachGap(Gap work) {
        int from = 0;
        int other = 0;
        for (int i = 0; i <= a.size(); i++) {
            boolean end = i == a.size();
            if (end || match[i] != NONE) {
                int to = end ? b.size() : match[i];
                if (i > from && to > other) {
                    work.at(from, i, other, to);
                }
                from = i + 1;
                other = to + 1;
            }
        }
    }

    private boolean same(int i, int j) {
        return a.id(i) == b.id(j);
    }

    private void matchUnique(int a0, int a1, int b0, int b1, int run) {
        int from = a0;
        int other = b0;
        while (from < a1 && other < b1 && same(from, other)) {
            match[from++] = other++;
        }
        int to = a1;
        int otherEnd = b1;
        while (to > from && otherEnd > other && same(to - 1, otherEnd - 1)) {
            match[--to] = --otherEnd;
        }
        int lower = from;
        int lowerOther = other;
        for (int[] seed : UniqueRuns.find(a, from, to, b, other, otherEnd, run, cancellation)) {
            int i = seed[0];
            int j = seed[1];
            if (i < lower || j < lowerOther) {
                continue;
            }
            while (i > lower && j > lowerOther && same(i - 1, j - 1)) {
                i--;
                j--;
            }
            while (i < to && j < otherEnd && same(i, j)) {
                match[i++] = j++;
            }
            lower = i;
            lowerOther = j;
        }
    }

    /** Longest common subsequence by dynamic programming; among equals the one with the longer unbroken runs wins. */
    private void matchSubsequence(int a0, int a1, int b0, int b1) {
        int rows = a1 - a0;
        int columns = b1 - b0;
        if ((long) rows * columns > SMALL) {
            return;
        }
        cancellation.check();
        int[][] best = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                int skip = Math.max(best[i + 1][j], best[i][j + 1]);
                best[i][j] = same(a0 + i, b0 + j) ? Math.max(skip, best[i + 1][j + 1] + weight(i + a0, j + b0)) : skip;
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(a0 + i, b0 + j) && best[i][j] == best[i + 1][j + 1] + weight(i + a0, j + b0)) {
                match[a0 + i++] = b0 + j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Long words tell more than commas, and neighbours that agree too tell more than loners. */
    private int weight(int i, int j) {
        boolean before = i > 0 && j > 0 && same(i - 1, j - 1);
        boolean after = i + 1 < a.size() && j + 1 < b.size() && same(i + 1, j + 1);
        return 2 + Math.min(a.length(i), 8) + (before ? 2 : 0) + (after ? 2 : 0);
    }

    /** Takes back short runs between long changes: those words would be found between any two texts. */
    private void dropChance() {
        int i = 0;
        int gapFrom = 0;
        int gapOther = 0;
        while (i < a.size()) {
            if (match[i] == NONE) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < a.size() && match[end] == match[end - 1] + 1) {
                end++;
            }
            int nextA = end;
            while (nextA < a.size() && match[nextA] == NONE) {
                nextA++;
            }
            int nextB = nextA < a.size() ? match[nextA] : b.size();
            long before = 1 + Math.max(i - gapFrom, match[i] - gapOther);
            long after = 1 + Math.max(nextA - end, nextB - match[end - 1] - 1);
            long gap = Math.min(before, after);
            if (gap > end - i && frequencies.bits(a, i, end) < MARGIN + 2 * Frequencies.log2(gap)) {
                Arrays.fill(match, i, end, NONE);
            } else {
                gapFrom = end;
                gapOther = match[end - 1] + 1;
            }
            i = end;
        }
    }
}
