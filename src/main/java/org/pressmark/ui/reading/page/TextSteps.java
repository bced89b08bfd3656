package org.pressmark.ui.reading.page;

import java.text.BreakIterator;
import java.util.Locale;
import org.pressmark.model.TextRange;

/** Steps from one place in a text to the next, as a reader's keys and clicks take them. */
final class TextSteps {

    /** How far around a place is looked at: longer than any word. */
    private static final int WINDOW = 256;

    private final String text;

    TextSteps(String text) {
        this.text = text;
    }

    /** The next boundary between characters as a reader sees them; the text's end at the end. */
    int nextCharacter(int offset) {
        return next(BreakIterator.getCharacterInstance(Locale.ROOT), offset);
    }

    int previousCharacter(int offset) {
        return previous(BreakIterator.getCharacterInstance(Locale.ROOT), offset);
    }

    /** The end of the word at or after the offset. */
    int nextWord(int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        int at = offset;
        while (at < text.length()) {
            int next = next(words, at);
            if (hasWord(at, next)) {
                return next;
            }
            at = next;
        }
        return text.length();
    }

    /** The start of the word at or before the offset. */
    int previousWord(int offset) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        int at = offset;
        while (at > 0) {
            int previous = previous(words, at);
            if (hasWord(previous, at)) {
                return previous;
            }
            at = previous;
        }
        return 0;
    }

    /** The word, or the run of other characters, that the offset stands in. */
    TextRange wordAt(int offset) {
        if (text.isEmpty()) {
            return TextRange.of(0, 0);
        }
        int at = Math.clamp(offset, 0, text.length() - 1);
        int end = next(BreakIterator.getWordInstance(Locale.ROOT), at);
        int start = previous(BreakIterator.getWordInstance(Locale.ROOT), Math.min(text.length(), at + 1));
        return TextRange.of(Math.min(start, at), Math.max(end, at + 1));
    }

    private boolean hasWord(int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private int next(BreakIterator boundaries, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        int base = Math.max(0, offset - WINDOW);
        int limit = Math.min(text.length(), offset + WINDOW);
        boundaries.setText(text.substring(base, limit));
        int found = boundaries.following(offset - base);
        return found == BreakIterator.DONE ? limit : base + found;
    }

    private int previous(BreakIterator boundaries, int offset) {
        if (offset <= 0) {
            return 0;
        }
        int base = Math.max(0, offset - WINDOW);
        int limit = Math.min(text.length(), offset + WINDOW);
        boundaries.setText(text.substring(base, limit));
        int found = boundaries.preceding(offset - base);
        return found == BreakIterator.DONE ? base : base + found;
    }
}
