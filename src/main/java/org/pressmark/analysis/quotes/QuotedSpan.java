package org.pressmark.analysis.quotes;

/**
 * A passage between quotation marks, by tokens; the marks are tokens of it.
 *
 * @param from the opening mark
 * @param to one past the closing mark, or the paragraph's end where there is none
 * @param closed false where the paragraph ends before the quotation does
 * @param single in single quotation marks
 * @param bare behind a dash instead of in marks: no token of it is a mark
 */
record QuotedSpan(int from, int to, boolean closed, boolean single, boolean bare) {

    /** First token inside the marks. */
    int innerFrom() {
        return bare ? from : from + 1;
    }

    /** One past the last token inside the marks. */
    int innerTo() {
        return closed && !bare ? to - 1 : to;
    }
}
