package org.pressmark.ingest.text;

import java.util.List;

/**
 * Tells whether a text's lines were broken to fit a width, as in mail and Project Gutenberg's files, and which lines belong together.
 * The signature of such wrapping is that the next line's first word would not have fitted any more.
 *
 * @param width the longest usual line; 0 where the text is not wrapped
 */
record HardWrap(int width) {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_PAIRS = 3;
    /** Share of a wrapped text's adjoining lines that were filled up to the width. */
    private static final double FILLED_SHARE = 0.6;
    /** Share of them that were broken inside a sentence; one-line paragraphs of like length are not. */
    private static final double BROKEN_SHARE = 0.5;

    private static final String SENTENCE_ENDS = ".!?\"”’'»…";
    /** A line that is filled less than this was ended on purpose. */
    private static final double FILLED = 0.72;

    static HardWrap of(String text, List<Line> lines) {
        int[] lengths = lines.stream().filter(l -> !l.isBlank()).mapToInt(Line::length).sorted().toArray();
        int width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * 0.98)];
        if (width < NARROWEST || width > WIDEST) {
            return new HardWrap(0);
        }
        var candidate = new HardWrap(width);
        int pairs = 0;
        int filled = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (!line.isBlank() && !next.isBlank()) {
                pairs++;
                filled += candidate.isFilled(text, line, next, 0.88) ? 1 : 0;
                broken += SENTENCE_ENDS.indexOf(line.last(text)) < 0 ? 1 : 0;
            }
        }
        boolean wrapped = pairs >= FEWEST_PAIRS && filled >= FILLED_SHARE * pairs && broken >= BROKEN_SHARE * pairs;
        return wrapped ? candidate : new HardWrap(0);
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** True where {@code next} goes on with the paragraph of {@code line}. */
    boolean joins(String text, Line line, Line next) {
        return isWrapped() && isFilled(text, line, next, FILLED);
    }

    private boolean isFilled(String text, Line line, Line next, double share) {
        return line.length() + 1 + next.firstWord(text) > width * share;
    }
}
