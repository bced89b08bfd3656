package org.pressmark.analysis.people;

import org.pressmark.analysis.text.Tokens;

/** Finds the title that stands before a name. */
final class Titles {

    private static final int LONGEST = 8;

    private final NameWords words;
    private final Tokens tokens;

    Titles(NameWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** Where the title of the name at {@code name} begins; {@code name} if it has none. */
    int before(int name, int limit) {
        int i = name;
        while (i > limit && name - i < LONGEST && tokens.is(i - 1, Tokens.WORD) && words.isTitleWord(tokens.lower(i - 1))
                && !(i < name && tokens.is(i, Tokens.FIRST))) {
            i--;
        }
        return i < name && words.isOffice(tokens.lower(name - 1)) ? i : name;
    }
}
