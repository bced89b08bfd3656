package org.pressmark.analysis.people;

import org.pressmark.analysis.text.Tokens;

/**
 * A candidate with its titles taken off.
 *
 * @param titleFrom where its titles begin; {@code from} if it has none
 * @param certain a title or a given name vouches for it
 * @param opening its first word begins a sentence
 * @param afterThe "the" stands directly before it
 */
record Core(int from, int to, int titleFrom, boolean certain, boolean opening, boolean afterThe) {

    int length() {
        return to - from;
    }

    boolean titled() {
        return titleFrom < from;
    }

    /** The token of the family name, as far as order tells: the last that is no suffix. */
    int last(Tokens tokens, NameWords words) {
        int last = to - 1;
        while (last > from && words.isSuffix(tokens.lower(last))) {
            last--;
        }
        return last;
    }
}
