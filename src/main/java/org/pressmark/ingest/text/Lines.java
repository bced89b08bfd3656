package org.pressmark.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.Rejection;

/** Cuts a text into lines. */
final class Lines {

    private Lines() {}

    /** All lines in order, blank ones included; refuses more than {@code most}. */
    static List<Line> of(String text, int most, Watch watch) throws RejectedException {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            lines.add(trimmed(text, from, to));
            if (lines.size() % 10_000 == 0) {
                watch.check();
            }
            if (lines.size() > most) {
                throw new RejectedException(Rejection.TOO_COMPLEX);
            }
            from = to + 1;
        }
        return lines;
    }

    private static Line trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\0';
    }
}
