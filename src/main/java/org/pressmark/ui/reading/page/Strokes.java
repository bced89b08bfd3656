package org.pressmark.ui.reading.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.pressmark.model.HighlightStyle;

/** The lines of the reader's own marks, clear of those that mark quotations. All lengths are pixels. */
final class Strokes {

    /** From one line to the one below it, where two marks overlap. */
    private static final double STEP = 3;
    /** Where a line runs through lower-case letters, as a part of the letters' height from the top. */
    private static final double MIDDLE = .58;
    private static final double WAVE = 7;
    private static final double CREST = 1.6;

    private Strokes() {}

    /** @param box around the letters of one line */
    static Shape of(HighlightStyle style, Rectangle2D box, int lane) {
        double below = box.getMaxY() + 2 + lane * STEP;
        return switch (style) {
            case HIGHLIGHT, UNDERLINE -> new Line(box.getMinX(), below, box.getMaxX(), below);
            case STRIKETHROUGH -> {
                double y = Math.rint(box.getMinY() + box.getHeight() * MIDDLE) + lane * STEP;
                yield new Line(box.getMinX(), y, box.getMaxX(), y);
            }
            case WAVY -> wave(box.getMinX(), box.getMaxX(), below);
        };
    }

    /** Starts at a whole number of waves from the page's edge, so that neighbouring pieces meet. */
    private static Polyline wave(double from, double to, double y) {
        int points = (int) Math.max(2, Math.ceil((to - from) / (WAVE / 8)) + 1);
        double[] line = new double[2 * points];
        for (int i = 0; i < points; i++) {
            double x = Math.min(to, from + i * WAVE / 8);
            line[2 * i] = x;
            line[2 * i + 1] = y + CREST * Math.sin(2 * Math.PI * x / WAVE);
        }
        return new Polyline(line);
    }
}
