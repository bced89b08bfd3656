package org.pressmark.analysis.people;

import org.pressmark.analysis.text.Tokens;

/** What the word lists know better than the model: titles are no part of a name, and a known place or company is nobody. */
final class Sieve {

    private final NameWords words;
    private final Tokens tokens;
    private final byte[] ruled;

    /** @param ruled what the rules say of each token */
    Sieve(NameWords words, Tokens tokens, byte[] ruled) {
        this.words = words;
        this.tokens = tokens;
        this.ruled = ruled;
    }

    /** Start of the name [from, to) without titles at its front. */
    int withoutTitle(int from, int to) {
        int start = from;
        while (start < to - 1 && words.isHonorific(tokens.lower(start)) && !words.isGiven(tokens.lower(start))) {
            start++;
        }
        return start;
    }

    boolean keeps(int from, int to) {
        if (ruled[from] != NameModel.OUTSIDE) {
            return true;
        }
        String phrase = tokens.phrase(from, to);
        return !words.isPlace(phrase) && !words.isForeign(phrase);
    }
}
