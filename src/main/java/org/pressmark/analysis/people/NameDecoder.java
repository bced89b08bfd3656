package org.pressmark.analysis.people;

import java.util.Arrays;
import org.pressmark.analysis.text.Tokens;

/** Viterbi search for the best tags of one run of words that may hold names; all other words are outside by definition. */
final class NameDecoder {

    /** Scores of one token: filled for every tag. */
    interface Scorer {
        void score(int token, int[] scores);

        int transition(int before, int after);
    }

    private NameDecoder() {}

    /** Writes the tags of tokens [from, to). */
    static void decode(Scorer scorer, int from, int to, byte[] tags) {
        int length = to - from;
        int[] scores = new int[NameModel.TAGS];
        long[] best = new long[NameModel.TAGS];
        long[] next = new long[NameModel.TAGS];
        byte[] back = new byte[length * NameModel.TAGS];
        Arrays.fill(best, Long.MIN_VALUE / 2);
        best[NameModel.OUTSIDE] = 0;
        for (int i = 0; i < length; i++) {
            scorer.score(from + i, scores);
            for (int tag = 0; tag < NameModel.TAGS; tag++) {
                next[tag] = Long.MIN_VALUE / 2;
                for (int before = 0; before < NameModel.TAGS; before++) {
                    if (tag == NameModel.INSIDE && before == NameModel.OUTSIDE) {
                        continue;
                    }
                    long total = best[before] + scorer.transition(before, tag) + scores[tag];
                    if (total > next[tag]) {
                        next[tag] = total;
                        back[i * NameModel.TAGS + tag] = (byte) before;
                    }
                }
            }
            System.arraycopy(next, 0, best, 0, NameModel.TAGS);
        }
        int tag = NameModel.OUTSIDE;
        for (int t = 1; t < NameModel.TAGS; t++) {
            tag = best[t] > best[tag] ? t : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[from + i] = (byte) tag;
            tag = back[i * NameModel.TAGS + tag];
        }
    }

    /** One past the run of words that may hold names and starts at {@code from}; {@code from} if none does. */
    static int run(Tokens tokens, NameWords words, int from, int limit) {
        int i = from;
        while (i < limit && (words.isNameShaped(tokens, i) || i > from && isLink(tokens, words, i, limit))
                && !(i > from && tokens.is(i, Tokens.FIRST))) {
            i++;
        }
        return i;
    }

    private static boolean isLink(Tokens tokens, NameWords words, int i, int limit) {
        for (int k = i; k < limit && k - i < 3; k++) {
            if (words.isNameShaped(tokens, k)) {
                return true;
            }
            if (!tokens.is(k, Tokens.WORD) || !words.isParticle(tokens.lower(k))) {
                return false;
            }
        }
        return false;
    }
}
