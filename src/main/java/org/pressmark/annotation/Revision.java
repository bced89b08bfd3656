package org.pressmark.annotation;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Cancellation;
import org.pressmark.model.TextRange;

/** Where the passages of one text went in the next. */
final class Revision {

    /**
     * @param range in the new text
     * @param kept 0–1, the part of the passage's words that are still there
     */
    record Moved(TextRange range, double kept) {}

    /** Words that are so many tokens apart did not go to one place. */
    private static final int FAR = 40;

    private final String oldText;
    private final String newText;
    private final Tokens a;
    private final Tokens b;
    private final Alignment alignment;
    private final Frequencies frequencies;
    private volatile @Nullable Moves moves;

    /** The new tokens that were old ones. */
    private final BitSet taken = new BitSet();

    /** The tokens of both may be of parts of the texts; their places are in the whole texts. */
    Revision(String oldText, Tokens a, String newText, Tokens b, Frequencies frequencies, Cancellation cancellation) {
        this.oldText = oldText;
        this.newText = newText;
        this.a = a;
        this.b = b;
        this.frequencies = frequencies;
        this.alignment = Alignment.of(a, b, frequencies, cancellation);
        for (int i = 0; i < a.size(); i++) {
            if (alignment.match(i) >= 0) {
                taken.set(alignment.match(i));
            }
        }
    }

    /** @return null where nothing of the passage is left */
    @Nullable Moved move(TextRange range) {
        return move(range, a.endingAfter(range.start()), a.startingFrom(range.end()), alignment::match);
    }

    /** Where a passage was pasted that was cut from where it stood; null where it was not. */
    @Nullable Moved pasted(TextRange range) {
        Moves known = moves;
        Moves all = known == null ? new Moves(a, b, alignment, taken, frequencies) : known;
        moves = all;
        int from = a.endingAfter(range.start());
        int to = a.startingFrom(range.end());
        // The part of it that went to one place.
        int bestFrom = from;
        int best = 0;
        int start = -1;
        int last = -1;
        int length = 0;
        int bestLast = -1;
        for (int i = from; i < to; i++) {
            int match = all.match(i);
            if (match < 0) {
                continue;
            }
            if (last < 0 || match <= last || match - last > FAR) {
                start = i;
                length = 0;
            }
            length += a.length(i);
            last = match;
            if (length > best) {
                best = length;
                bestFrom = start;
                bestLast = i;
            }
        }
        int first = bestFrom;
        int end = bestLast;
        return best == 0 ? null : move(range, from, to, i -> i >= first && i <= end ? all.match(i) : -1);
    }

    private @Nullable Moved move(TextRange range, int from, int to, IntUnaryOperator match) {
        int all = 0;
        int kept = 0;
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            int inside = Math.min(a.end(i), range.end()) - Math.max(a.start(i), range.start());
            all += inside;
            if (match.applyAsInt(i) >= 0) {
                kept += inside;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0) {
            return null;
        }
        int start = b.start(match.applyAsInt(first)) + Math.max(0, range.start() - a.start(first));
        int end = b.end(match.applyAsInt(last)) - Math.max(0, a.end(last) - range.end());
        int head = sameBefore(a.start(first), start, range.start());
        start -= head;
        kept += inside(from, head == 0 ? from : first, range);
        int tail = sameAfter(a.end(last), end, range.end());
        end += tail;
        kept += inside(tail == 0 ? to : last + 1, to, range);
        return start < end ? new Moved(TextRange.of(start, end), (double) kept / all) : null;
    }

    /** The part, 0–1, of the range's words that are still there. */
    double kept(TextRange range) {
        int all = 0;
        int kept = 0;
        for (int i = a.endingAfter(range.start()); i < a.startingFrom(range.end()); i++) {
            all += a.length(i);
            kept += alignment.match(i) >= 0 ? a.length(i) : 0;
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    /** Whether nothing of the old text went to this range of the new. */
    boolean isNew(TextRange range) {
        for (int j = b.endingAfter(range.start()); j < b.startingFrom(range.end()); j++) {
            if (taken.get(j)) {
                return false;
            }
        }
        return true;
    }

    /** Code units of the range that are in the tokens [from, to). */
    private int inside(int from, int to, TextRange range) {
        int inside = 0;
        for (int i = from; i < to; i++) {
            inside += Math.min(a.end(i), range.end()) - Math.max(a.start(i), range.start());
        }
        return inside;
    }

    /**
     * Blanks are no tokens, and a word may have been glued to the passage's first or last: so what is before the first kept
     * token is compared character by character.
     *
     * @return the distance to the limit if all up to it is the same in both texts, otherwise 0
     */
    private int sameBefore(int oldEnd, int newEnd, int limit) {
        int length = oldEnd - limit;
        return length > 0 && oldText.regionMatches(limit, newText, newEnd - length, length) ? length : 0;
    }

    private int sameAfter(int oldStart, int newStart, int limit) {
        int length = limit - oldStart;
        return length > 0 && oldText.regionMatches(oldStart, newText, newStart, length) ? length : 0;
    }

    /** The offset that stands for one in the old text: just before the same, or else the next word that was kept. */
    int offset(int oldOffset) {
        for (int i = a.endingAfter(oldOffset); i < a.size(); i++) {
            int match = alignment.match(i);
            if (match >= 0) {
                return b.start(match) + Math.max(0, oldOffset - a.start(i));
            }
        }
        return newText.length();
    }
}
