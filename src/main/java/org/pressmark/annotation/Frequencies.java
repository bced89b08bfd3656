package org.pressmark.annotation;

/** Where each word of a text stands, and so how telling it is. */
final class Frequencies {

    private final int total;

    /** By id, where its tokens start in {@link #positions}; one more entry at the end. */
    private final int[] from;

    private final int[] positions;

    Frequencies(Tokens tokens) {
        total = tokens.size();
        int most = -1;
        for (int i = 0; i < total; i++) {
            most = Math.max(most, tokens.id(i));
        }
        from = new int[most + 2];
        for (int i = 0; i < total; i++) {
            from[tokens.id(i) + 1]++;
        }
        for (int id = 1; id < from.length; id++) {
            from[id] += from[id - 1];
        }
        positions = new int[total];
        int[] next = from.clone();
        for (int i = 0; i < total; i++) {
            positions[next[tokens.id(i)]++] = i;
        }
    }

    int count(int id) {
        return id < 0 || id >= from.length - 1 ? 0 : from[id + 1] - from[id];
    }

    /** The token at which the word stands for the n-th time, from 0. */
    int position(int id, int n) {
        return positions[from[id] + n];
    }

    /** How little one would expect to meet a word of the text. */
    double bits(int id) {
        return log2((double) total / count(id));
    }

    /** How little one would expect these words, which the text has, in a row. */
    double bits(Tokens tokens, int start, int end) {
        double bits = 0;
        for (int i = start; i < end; i++) {
            bits += bits(tokens.id(i));
        }
        return bits;
    }

    static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
