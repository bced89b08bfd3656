package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs of tokens that occur once in each of two stretches, in an order that both share. */
final class UniqueRuns {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] inA;
    private final int[] inB;
    private final int mask;

    /** Occurrences: 0 none, otherwise 1 + position, or {@link #MANY}. */
    private static final int MANY = Integer.MAX_VALUE;

    private UniqueRuns(int entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries) * 2 - 1) * 2;
        keys = new long[capacity];
        inA = new int[capacity];
        inB = new int[capacity];
        mask = capacity - 1;
    }

    /** @return pairs of start tokens, growing on both sides */
    static List<int[]> find(Tokens a, int a0, int a1, Tokens b, int b0, int b1, int run) {
        return increasing(pairs(a, a0, a1, b, b0, b1, run));
    }

    /** @return pairs of start tokens in the order of the first text */
    static List<int[]> pairs(Tokens a, int a0, int a1, Tokens b, int b0, int b1, int run) {
        if (a1 - a0 < run || b1 - b0 < run) {
            return List.of();
        }
        var table = new UniqueRuns(a1 - a0);
        for (int i = a0; i + run <= a1; i++) {
            int slot = table.slot(hash(a, i, run));
            table.keys[slot] = hash(a, i, run);
            table.inA[slot] = table.inA[slot] == 0 ? i + 1 : MANY;
        }
        for (int j = b0; j + run <= b1; j++) {
            int slot = table.slot(hash(b, j, run));
            if (table.inA[slot] != 0) {
                table.inB[slot] = table.inB[slot] == 0 ? j + 1 : MANY;
            }
        }
        var pairs = new ArrayList<int[]>();
        for (int i = a0; i + run <= a1; i++) {
            int slot = table.slot(hash(a, i, run));
            int j = table.inB[slot];
            if (table.inA[slot] == i + 1 && j != 0 && j != MANY && same(a, i, b, j - 1, run)) {
                pairs.add(new int[] {i, j - 1});
            }
        }
        return pairs;
    }

    private static boolean same(Tokens a, int i, Tokens b, int j, int run) {
        for (int k = 0; k < run; k++) {
            if (a.id(i + k) != b.id(j + k)) {
                return false;
            }
        }
        return true;
    }

    private static long hash(Tokens tokens, int from, int run) {
        long hash = run;
        for (int i = from; i < from + run; i++) {
            hash = (hash + tokens.id(i) + 1) * FACTOR;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private int slot(long key) {
        int slot = (int) (key >>> 20) & mask;
        while (inA[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The longest subsequence that grows on the second side too (patience sorting). */
    static List<int[]> increasing(List<int[]> pairs) {
        int[] tops = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int piles = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tops[low - 1];
            tops[low] = i;
            piles = Math.max(piles, low + 1);
        }
        int[][] chain = new int[piles][];
        int at = piles == 0 ? -1 : tops[piles - 1];
        for (int i = piles - 1; i >= 0; i--) {
            chain[i] = pairs.get(at);
            at = previous[at];
        }
        return Arrays.asList(chain);
    }
}
