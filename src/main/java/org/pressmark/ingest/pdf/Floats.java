package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.pdf.Passage.Kind;

/** Moves what interrupts a paragraph at the end of its column or page (notes, captions, rows of a table) to after the paragraph. */
final class Floats {

    private static final int LOOK_AHEAD = 40;

    private Floats() {}

    static List<Passage> moved(List<Passage> passages, Measure measure) {
        List<Passage> left = new ArrayList<>(passages);
        for (int i = 0; i < left.size(); i++) {
            Passage passage = left.get(i);
            if (!mayGoOn(passage, measure)) {
                continue;
            }
            int rest = rest(left, i, measure);
            if (rest > i + 1) {
                passage.addAll(left.remove(rest));
                i--; // it may go on again
            }
        }
        return left;
    }

    private static boolean mayGoOn(Passage passage, Measure measure) {
        return passage.kind() == Kind.PARAGRAPH && passage.last().tag() == null && isBody(passage, measure)
                && !Shape.endsSentence(passage.last().text());
    }

    private static boolean isBody(Passage passage, Measure measure) {
        return Math.abs(passage.size() - measure.size()) < 0.06 * measure.size();
    }

    /** The passage that goes on with it; -1 where there is none, or something else than asides lies between. */
    private static int rest(List<Passage> passages, int at, Measure measure) {
        Line end = passages.get(at).last();
        for (int i = at + 1; i < Math.min(passages.size(), at + LOOK_AHEAD); i++) {
            Passage next = passages.get(i);
            Line start = next.first();
            if (next.kind() == Kind.PARAGRAPH && isBody(next, measure)) {
                boolean elsewhere = start.page() != end.page() || start.y() < end.y() || !start.overlaps(end);
                boolean goesOn = Shape.startsLower(start.text()) || Shape.endsInHyphen(end.text());
                if (start.page() > end.page() + 1) {
                    return -1;
                }
                if (elsewhere && goesOn) {
                    return i;
                }
                if (next.length() > 200) {
                    return -1;
                }
            } else if (next.kind() == Kind.HEADING || next.kind() == Kind.TITLE || next.kind() == Kind.ITEM) {
                return -1;
            }
        }
        return -1;
    }
}
