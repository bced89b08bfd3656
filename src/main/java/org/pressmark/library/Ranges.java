package org.pressmark.library;

import org.pressmark.annotation.Anchors;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Anchor;
import org.pressmark.model.TextRange;

/** Ranges that callers hand in, checked against the text that they were handed. */
final class Ranges {

    /** Words that tell a bookmark's place. */
    private static final int BOOKMARK = 80;

    private Ranges() {}

    /** The anchor of some words; a problem where the range is empty, not inside the text, or cuts a character in two. */
    static Anchor anchor(Core core, String text, TextRange range) {
        if (range.isEmpty() || range.end() > text.length()) {
            throw core.problem(Problem.INVALID_RANGE);
        }
        try {
            return Anchors.of(text, range);
        } catch (IllegalArgumentException e) {
            throw core.problem(Problem.INVALID_RANGE, e);
        }
    }

    /** Whether an anchor's words stand where they stood. */
    static boolean stands(String text, Anchor anchor) {
        return text.startsWith(anchor.exact(), anchor.position().start());
    }

    /**
     * The words by which a place is known: those on its line from the word that it is in, else those of the line before it. Empty for a text
     * without words.
     */
    static TextRange placeOf(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        while (at > 0 && at < text.length() && isWord(text, at) && isWord(text, at - 1)) {
            at--;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            int end = text.stripTrailing().length();
            at = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - BOOKMARK);
        }
        at += at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
        return TextRange.of(Math.min(at, text.length()), endOf(text, at));
    }

    private static int endOf(String text, int start) {
        int line = text.indexOf('\n', start);
        int end = Math.max(start, line < 0 ? text.length() : line);
        if (end - start > BOOKMARK) {
            int blank = text.lastIndexOf(' ', start + BOOKMARK);
            end = blank > start ? blank : start + BOOKMARK;
        }
        return end < text.length() && end > start && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
    }
}
