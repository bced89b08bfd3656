package org.pressmark.analysis.quotes;

/**
 * A passage between quotation marks, by tokens; the marks are tokens of it.
 *
 * @param from the opening mark
 * @param to one past the closing mark, or the paragraph's end where there is none
 * @param closed false where the paragraph ends before the quotation does
 * @param single in single quotation marks
 */
record QuotedSpan(int from, int to, boolean closed, boolean single) {

    /** First token inside the marks. */
    int innerFrom() {
        return from + 1;
    }

    /** One past the last token inside the marks. */
    int innerTo() {
        return closed ? to - 1 : to;
    }
}
