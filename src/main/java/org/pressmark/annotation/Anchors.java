package org.pressmark.annotation;

import org.pressmark.model.Anchor;
import org.pressmark.model.TextRange;

/** Makes anchors. */
public final class Anchors {

    /** Characters of context on each side: as much as most tools keep. */
    static final int CONTEXT = 32;

    /** Context grows up to this where less would fit several places. */
    static final int LONGEST_CONTEXT = 128;

    private Anchors() {}

    /** @throws IllegalArgumentException where the range is not inside the text or cuts a surrogate pair */
    public static Anchor of(String text, TextRange range) {
        if (!isInside(text, range)) {
            throw new IllegalArgumentException("not a range of the text: " + range);
        }
        int context = CONTEXT;
        Anchor anchor = of(text, range, context);
        while (context < LONGEST_CONTEXT && !isUnique(text, anchor)) {
            context *= 2;
            anchor = of(text, range, context);
        }
        return anchor;
    }

    /** Whether words can be marked here: some, inside the text, and no half characters. */
    public static boolean isRangeOf(String text, TextRange range) {
        return !range.isEmpty() && isInside(text, range);
    }

    private static boolean isInside(String text, TextRange range) {
        return range.end() <= text.length() && !cutsPair(text, range.start()) && !cutsPair(text, range.end());
    }

    private static Anchor of(String text, TextRange range, int context) {
        int from = Math.max(0, range.start() - context);
        int to = Math.min(text.length(), range.end() + context);
        return new Anchor(range.in(text),
                text.substring(cutsPair(text, from) ? from + 1 : from, range.start()),
                text.substring(range.end(), cutsPair(text, to) ? to - 1 : to), range);
    }

    private static boolean isUnique(String text, Anchor anchor) {
        String whole = anchor.prefix() + anchor.exact() + anchor.suffix();
        int first = text.indexOf(whole);
        return text.indexOf(whole, first + 1) < 0;
    }

    /** Whether the offset lies between the two halves of one character. */
    static boolean cutsPair(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
