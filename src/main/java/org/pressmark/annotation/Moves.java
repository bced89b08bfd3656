package org.pressmark.annotation;

import java.util.Arrays;
import java.util.BitSet;
import org.pressmark.model.Cancellation;

/**
 * Words that were cut and pasted elsewhere: runs among the tokens that an alignment, which keeps the order, had to leave over on
 * both sides. Runs that occur once on either side are matched, long ones first; then the small gaps between neighbours.
 */
final class Moves {

    private static final int NONE = -1;

    /** Lengths of the runs looked for, in turn. */
    private static final int[] RUNS = {12, 6, 4, 3};

    /** Words between two runs that moved together. */
    private static final int GAP = 12;

    /** Bits by which a run must be rarer than chance would have it. */
    private static final double MARGIN = 20;

    private final Tokens a;
    private final Tokens b;
    private final Frequencies frequencies;

    /** In the whole texts, the tokens left over, parted by {@link #NONE}. */
    private final int[] leftA;
    private final int[] leftB;

    /** By position in {@link #leftA}, that in {@link #leftB}. */
    private final int[] pairs;
    private final BitSet used = new BitSet();
    private final int[] match;

    /** @param taken the tokens of {@code b} that the alignment has matched */
    Moves(Tokens a, Tokens b, Alignment alignment, BitSet taken, Frequencies frequencies) {
        this.a = a;
        this.b = b;
        this.frequencies = frequencies;
        var kept = new BitSet();
        for (int i = 0; i < a.size(); i++) {
            kept.set(i, alignment.match(i) >= 0);
        }
        leftA = left(a.size(), kept);
        leftB = left(b.size(), taken);
        pairs = new int[leftA.length];
        Arrays.fill(pairs, NONE);
        match = new int[a.size()];
        Arrays.fill(match, NONE);
        find();
    }

    private static int[] left(int size, BitSet gone) {
        int[] all = new int[2 * size + 1];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!gone.get(i)) {
                all[count++] = i;
            } else if (count > 0 && all[count - 1] != NONE) {
                all[count++] = NONE;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private void find() {
        Tokens restA = a.pick(leftA, -2);
        Tokens restB = b.pick(leftB, -3);
        for (int run : RUNS) {
            for (int[] seed : UniqueRuns.pairs(restA, 0, restA.size(), restB, 0, restB.size(), run, Cancellation.NEVER)) {
                if (pairs[seed[0]] == NONE && !used.get(seed[1])) {
                    grow(seed[0], seed[1]);
                }
            }
        }
        fillGaps();
        for (int i = 0; i < leftA.length; i++) {
            if (pairs[i] != NONE) {
                match[leftA[i]] = leftB[pairs[i]];
            }
        }
    }

    private boolean same(int i, int j) {
        return i >= 0 && j >= 0 && i < leftA.length && j < leftB.length && leftA[i] != NONE && leftB[j] != NONE
                && pairs[i] == NONE && !used.get(j) && a.id(leftA[i]) == b.id(leftB[j]);
    }

    private void grow(int seedA, int seedB) {
        int i = seedA;
        int j = seedB;
        while (same(i - 1, j - 1)) {
            i--;
            j--;
        }
        int end = i;
        double bits = 0;
        while (same(end, j + end - i)) {
            bits += frequencies.bits(a.id(leftA[end]));
            end++;
        }
        if (bits >= MARGIN + 2 * Frequencies.log2(1 + leftB.length)) {
            for (int k = i; k < end; k++) {
                pair(k, j + k - i);
            }
        }
    }

    private void pair(int i, int j) {
        pairs[i] = j;
        used.set(j);
    }

    /** Between two runs that moved together, words that are the same in the same order belong to them, greedily. */
    private void fillGaps() {
        int last = NONE;
        for (int i = 0; i < leftA.length; i++) {
            if (leftA[i] == NONE) {
                last = NONE;
            } else if (pairs[i] != NONE) {
                boolean near = last != NONE && i - last <= GAP && pairs[i] > pairs[last] && pairs[i] - pairs[last] <= GAP;
                if (near) {
                    fill(last + 1, i, pairs[last] + 1, pairs[i]);
                }
                last = i;
            }
        }
    }

    private void fill(int from, int to, int other, int otherEnd) {
        int j = other;
        for (int i = from; i < to; i++) {
            for (int k = j; k < otherEnd; k++) {
                if (same(i, k)) {
                    pair(i, k);
                    j = k + 1;
                    break;
                }
            }
        }
    }

    /** The token of the new text; -1 where there is none. */
    int match(int token) {
        return match[token];
    }
}
