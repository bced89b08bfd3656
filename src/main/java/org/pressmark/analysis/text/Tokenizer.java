package org.pressmark.analysis.text;

import java.util.Set;

/** Cuts text into words, numbers, clitics and punctuation marks, in one pass. */
final class Tokenizer {

    /** Longer runs without a break are cut, so that hostile input makes no giant token. */
    private static final int LONGEST = 120;

    private final String text;
    private final Set<String> abbreviations;
    private final Tokens out;
    private int at;

    Tokenizer(String text, Set<String> abbreviations, Tokens out) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.out = out;
    }

    /** Adds the tokens of [from, to). */
    void tokenize(int from, int to) {
        at = from;
        boolean spaced = true;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF') {
                at++;
                spaced = true;
                continue;
            }
            int flag = spaced ? Tokens.SPACED : 0;
            spaced = false;
            int codePoint = text.codePointAt(at);
            if (Character.isLetter(codePoint)) {
                word(to, flag);
            } else if (Character.isDigit(codePoint)) {
                number(to, flag);
            } else if (flag == 0 && clitic(at, to) > 0) {
                int length = clitic(at, to);
                out.add(at, at + length, Tokens.CLITIC);
                at += length;
            } else {
                punctuation(c, to, flag);
            }
        }
    }

    private void word(int to, int flag) {
        int begin = at;
        int limit = Math.min(to, begin + LONGEST);
        boolean upper = true;
        int letters = 0;
        while (at < limit) {
            int codePoint = text.codePointAt(at);
            if (Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                letters++;
                upper &= !Character.isLowerCase(codePoint);
                at += Character.charCount(codePoint);
            } else if (joins((char) codePoint, begin, limit)) {
                at++;
            } else {
                break;
            }
        }
        at = Math.min(at, to);
        boolean capital = Character.isUpperCase(text.codePointAt(begin)) || Character.isTitleCase(text.codePointAt(begin));
        flag |= Tokens.WORD | (capital ? Tokens.CAPITAL : 0) | (upper && capital && letters > 1 ? Tokens.UPPER : 0);
        if (letters == 1 && capital) {
            flag |= Tokens.INITIAL;
        }
        if (at < to && text.charAt(at) == '.' && abbreviates(begin, at, letters, capital)) {
            at++;
            flag |= Tokens.ABBREVIATION;
        }
        out.add(begin, at, flag);
    }

    /** Whether a mark at the current place joins two parts of one word. */
    private boolean joins(char mark, int begin, int limit) {
        if (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        return switch (mark) {
            case '\'', '\u2019' -> clitic(at, limit) == 0;
            case '-', '\u2010', '\u2011', '&', '\u00AD' -> true;
            case '.' -> dotted(begin) || Character.isLowerCase(text.charAt(at + 1)) && Character.isLowerCase(text.charAt(at - 1)) && at - begin > 2;
            default -> false;
        };
    }

    /** "U" of "U.S.", "a" of "a.m.", "J" of "J.K.". */
    private boolean dotted(int begin) {
        return at - begin == 1 || at - begin > 2 && text.charAt(at - 2) == '.' && at - begin < 12;
    }

    private boolean abbreviates(int begin, int end, int letters, boolean capital) {
        if (letters == 1) {
            return capital && text.charAt(begin) != 'I';
        }
        if (end - begin > 12) {
            return false;
        }
        String lower = text.substring(begin, end).toLowerCase(java.util.Locale.ROOT);
        return abbreviations.contains(lower) || lower.length() > 2 && lower.charAt(1) == '.';
    }

    private void number(int to, int flag) {
        int begin = at;
        int limit = Math.min(to, begin + LONGEST);
        while (at < limit) {
            char c = text.charAt(at);
            boolean inner = (c == ',' || c == '.' || c == ':' || c == '-' || c == '/') && at + 1 < limit
                    && Character.isDigit(text.charAt(at + 1));
            if (!Character.isLetterOrDigit(c) && !inner && c != '%') {
                break;
            }
            at++;
        }
        at = Math.max(at, begin + Character.charCount(text.codePointAt(begin)));
        out.add(begin, Math.min(at, to), flag | Tokens.NUMBER);
    }

    /** Length of a clitic that starts here ("'s", "’ll"), or 0. */
    private int clitic(int from, int to) {
        char mark = text.charAt(from);
        if (mark != '\'' && mark != '\u2019') {
            return 0;
        }
        int end = from + 1;
        while (end < to && end < from + 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            return 0;
        }
        return switch (text.substring(from + 1, end)) {
            case "s", "S", "re", "ll", "ve", "d", "m" -> end - from;
            default -> 0;
        };
    }

    private void punctuation(char c, int to, int flag) {
        int begin = at;
        at += Character.charCount(text.codePointAt(at));
        if ((c == '\'' || c == '`') && at < to && text.charAt(at) == c) {
            at++;
        } else if (c == '.' || c == '-') {
            while (at < to && text.charAt(at) == c && at - begin < LONGEST) {
                at++;
            }
        }
        out.add(begin, Math.min(at, to), flag | Tokens.PUNCTUATION);
    }
}
