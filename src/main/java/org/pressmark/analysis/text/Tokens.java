package org.pressmark.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pressmark.model.TextRange;

/** The tokens of a text as columns; a 600,000-word text stays within a few dozen megabytes. */
public final class Tokens {

    /** Begins with a letter. */
    public static final int WORD = 1;
    /** Begins with an upper-case letter. */
    public static final int CAPITAL = 1 << 1;
    /** At least two letters, all of them upper case. */
    public static final int UPPER = 1 << 2;
    public static final int NUMBER = 1 << 3;
    public static final int PUNCTUATION = 1 << 4;
    /** Ends with a full stop that belongs to it ("Mr.", "U.S."). */
    public static final int ABBREVIATION = 1 << 5;
    /** {@code 's} or a bare apostrophe of a possessive, or another split-off clitic ('ll). */
    public static final int CLITIC = 1 << 6;
    /** One capital letter, with or without a full stop. */
    public static final int INITIAL = 1 << 7;
    /** White space or the paragraph's start stands before it. */
    public static final int SPACED = 1 << 8;
    /** First of a sentence (also inside quotation marks), so that its capital says nothing. */
    public static final int FIRST = 1 << 9;

    private final String text;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> distinct = new ArrayList<>();
    private int[] start = new int[256];
    private int[] end = new int[256];
    private int[] flags = new int[256];
    private int[] number = new int[256];
    private int size;

    public Tokens(String text) {
        this.text = text;
    }

    void add(int from, int to, int flag) {
        if (size == start.length) {
            int longer = size * 2;
            start = Arrays.copyOf(start, longer);
            end = Arrays.copyOf(end, longer);
            flags = Arrays.copyOf(flags, longer);
            number = Arrays.copyOf(number, longer);
        }
        start[size] = from;
        end[size] = to;
        flags[size] = flag;
        String folded = text.substring(from, to).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        number[size] = numbers.computeIfAbsent(folded, s -> {
            distinct.add(s);
            return distinct.size() - 1;
        });
        size++;
    }

    void mark(int token, int flag) {
        flags[token] |= flag;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return start[token];
    }

    public int end(int token) {
        return end[token];
    }

    public boolean is(int token, int flag) {
        return (flags[token] & flag) != 0;
    }

    /** The token in lower case, typographic apostrophes made plain. */
    public String lower(int token) {
        return distinct.get(number[token]);
    }

    /** The number of the token's lower-case form among the text's {@link #distinct()} ones. */
    public int number(int token) {
        return number[token];
    }

    /** How many different lower-case forms there are. */
    public int distinct() {
        return distinct.size();
    }

    public boolean is(int token, String word) {
        return lower(token).equals(word);
    }

    public String word(int token) {
        return text.substring(start[token], end[token]);
    }

    /** The first character of the token. */
    public char first(int token) {
        return text.charAt(start[token]);
    }

    public boolean capitalised(int token) {
        return is(token, CAPITAL);
    }

    /** The range from the first token to the end of the one before {@code to}; {@code from < to}. */
    public TextRange range(int from, int to) {
        return TextRange.of(start[from], end[to - 1]);
    }

    public String text(int from, int to) {
        return text.substring(start[from], end[to - 1]);
    }

    /** Lower-case words joined by single blanks. */
    public String phrase(int from, int to) {
        if (to - from == 1) {
            return lower(from);
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from ? "" : " ").append(lower(i));
        }
        return words.toString();
    }

    /** The first token that starts at or after {@code offset}. */
    public int at(int offset) {
        int found = Arrays.binarySearch(start, 0, size, offset);
        return found < 0 ? -found - 1 : found;
    }
}
