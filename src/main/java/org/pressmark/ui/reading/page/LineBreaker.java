package org.pressmark.ui.reading.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Breaks the lines of a row itself, by turning the space at which a line ends into a line feed: for right-to-left text, which JavaFX 26.0.2
 * fails to wrap (see {@link org.pressmark.ui.Wrapping}). Every character stays one character.
 */
final class LineBreaker {

    /** Words side by side may be a little wider than the sum of their widths. */
    private static final double SLACK = .97;

    private LineBreaker() {}

    /** @param measure width of some words in pixels */
    static String broken(String text, double width, ToDoubleFunction<String> measure) {
        StringBuilder lines = new StringBuilder(text);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        double room = width * SLACK;
        double used = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            double wide = measure.applyAsDouble(text.substring(from, to));
            boolean breakable = from > 0 && text.charAt(from - 1) == ' ';
            if (used + wide > room && breakable) {
                lines.setCharAt(from - 1, '\n');
                used = 0;
            }
            used += wide;
        }
        return lines.toString();
    }
}
