package org.pressmark.ingest.pdf;

/**
 * One drawn sign, its place turned so that its line runs to the right and down is down.
 *
 * @param text what it reads as; one or more characters
 * @param x left edge, in points from the page's left
 * @param y base line, in points from the page's top
 * @param width in points
 * @param size type size in points
 * @param turn quarter turns clockwise that the line was turned by on the page, 0…3
 * @param mark number of the marked content it is part of, for the structure tree; -1 where it is of none
 */
record Glyph(String text, double x, double y, double width, double size, int turn, Face face, int mark) {

    double right() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
