package org.pressmark.analysis.quotes;

import java.util.List;

/**
 * A sentence in which a quotation counts as one piece, however many sentences stand inside the marks.
 *
 * @param spans quotations in it, in text order
 * @param heading it is a title, kicker or heading
 * @param opening first unit of its paragraph
 */
record Unit(int from, int to, List<QuotedSpan> spans, boolean heading, boolean opening) {

    /** The quotation that token {@code i} belongs to, as an index in {@link #spans}; -1 if none. */
    int spanAt(int i) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            QuotedSpan span = spans.get(middle);
            if (i < span.from()) {
                high = middle - 1;
            } else if (i >= span.to()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
