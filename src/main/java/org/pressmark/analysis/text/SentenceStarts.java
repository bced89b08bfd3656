package org.pressmark.analysis.text;

import java.util.Set;

/** Marks the tokens that begin a sentence, in or out of quotation marks. */
final class SentenceStarts {

    private static final Set<String> OPENERS = Set.of("\"", "\u201C", "\u2018", "'", "\u00AB", "\u201E", "(", "[", "\u2039");
    private static final Set<String> CLOSERS = Set.of("\"", "\u201D", "\u2019", "'", "\u00BB", ")", "]", "\u203A", "\u201C");
    /** Words that start sentences far more often than they follow an abbreviation within one. */
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "but", "and", "in", "on", "at",
            "his", "her", "their", "its", "this", "that", "these", "those", "there", "when", "while", "after", "as", "for", "if", "however", "so");

    private SentenceStarts() {}

    static void mark(Tokens tokens, int from, int to) {
        boolean starts = true;
        for (int i = from; i < to; i++) {
            if (starts && !OPENERS.contains(tokens.lower(i))) {
                tokens.mark(i, Tokens.FIRST);
                starts = false;
            } else if (!starts && opensQuotation(tokens, i, from)) {
                starts = true;
            }
            if (ends(tokens, i, to)) {
                starts = true;
                while (i + 1 < to && CLOSERS.contains(tokens.lower(i + 1)) && !tokens.is(i + 1, Tokens.SPACED)) {
                    i++;
                }
                // "Lee (D-Wis.) said": the full stop was the state's.
                starts = !(tokens.is(i, ")") && i + 1 < to && tokens.is(i + 1, Tokens.WORD) && !tokens.capitalised(i + 1));
            }
        }
    }

    private static boolean opensQuotation(Tokens tokens, int i, int from) {
        String mark = tokens.lower(i);
        return mark.equals("\u201C") || mark.equals("\"") && tokens.is(i, Tokens.SPACED) && i > from;
    }

    private static boolean ends(Tokens tokens, int i, int to) {
        String word = tokens.lower(i);
        if (tokens.is(i, Tokens.ABBREVIATION)) {
            return i + 1 < to && !tokens.is(i, Tokens.INITIAL) && tokens.capitalised(i + 1) && STARTERS.contains(tokens.lower(i + 1));
        }
        if (!tokens.is(i, Tokens.PUNCTUATION)) {
            return false;
        }
        if (word.equals(".") || word.equals("!") || word.equals("?") || word.equals("\u3002")) {
            return true;
        }
        return (word.startsWith("..") || word.equals("\u2026")) && i + 1 < to && tokens.capitalised(i + 1);
    }
}
