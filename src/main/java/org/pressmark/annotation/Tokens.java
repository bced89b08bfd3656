package org.pressmark.annotation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * A text as a sequence of words and single other characters; blanks only part them. Two tokens of one vocabulary with one id
 * are the same word.
 */
final class Tokens {

    /** Gives each distinct word a number. */
    static final class Vocabulary {
        private final Map<String, Integer> ids = new HashMap<>();

        int id(String word) {
            return ids.computeIfAbsent(word, w -> ids.size());
        }

        /** Changes nothing: all words it does not have are one, which equals none that it has. */
        int known(String word) {
            return ids.getOrDefault(word, -1);
        }
    }

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] ids = new int[64];
    private int size;

    private Tokens() {}

    static Tokens of(String text, ToIntFunction<String> vocabulary) {
        var tokens = new Tokens();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (isInWord(point)) {
                while (end < text.length() && isInWord(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            }
            if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                tokens.add(at, end, vocabulary.applyAsInt(text.substring(at, end)));
            }
            at = end;
        }
        tokens.starts = Arrays.copyOf(tokens.starts, tokens.size);
        tokens.ends = Arrays.copyOf(tokens.ends, tokens.size);
        tokens.ids = Arrays.copyOf(tokens.ids, tokens.size);
        return tokens;
    }

    private static boolean isInWord(int point) {
        return (Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK)
                && !isWrittenWithoutBlanks(point);
    }

    /** There each character counts as a word. */
    private static boolean isWrittenWithoutBlanks(int point) {
        return point >= 0x0E00 && switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private void add(int start, int end, int id) {
        if (size == ids.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            ids = Arrays.copyOf(ids, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        ids[size++] = id;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int id(int token) {
        return ids[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether in any text that the tokens' own is part of, this one is the same: it does not go on over an end. */
    boolean isWhole(int token, String text) {
        return starts[token] > 0 && ends[token] < text.length()
                || !isInWord(text.codePointAt(starts[token])) && !Character.isSurrogate(text.charAt(starts[token]));
    }

    /** The tokens [from, to); their places stay those in the whole text. */
    Tokens slice(int from, int to) {
        var part = new Tokens();
        part.starts = Arrays.copyOfRange(starts, from, to);
        part.ends = Arrays.copyOfRange(ends, from, to);
        part.ids = Arrays.copyOfRange(ids, from, to);
        part.size = to - from;
        return part;
    }

    /** The tokens of the given numbers; for a negative number one that has the id {@code gap}. */
    Tokens pick(int[] numbers, int gap) {
        var part = new Tokens();
        for (int number : numbers) {
            if (number < 0) {
                part.add(0, 0, gap);
            } else {
                part.add(starts[number], ends[number], ids[number]);
            }
        }
        return part;
    }

    /** The first token that ends after the offset; {@link #size} where there is none. */
    int endingAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** The first token that starts at or after the offset. */
    int startingFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -found - 1 : found;
    }
}
