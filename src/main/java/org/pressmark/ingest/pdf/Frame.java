package org.pressmark.ingest.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Turns places on a page, counted from its lower left and as it lies in the file, into places as they are read: from the left and from
 * the top, in lines that run to the right.
 *
 * @param left of the crop box, in points
 * @param bottom of the crop box, in points
 * @param rawWidth of the crop box, in points, before the page is turned
 * @param rawHeight of the crop box, in points, before the page is turned
 * @param turn quarter turns clockwise by which the page is shown
 */
record Frame(double left, double bottom, double rawWidth, double rawHeight, int turn) {

    private static final double MOST_SLANT = Math.toRadians(15);

    static Frame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new Frame(box.getLowerLeftX(), box.getLowerLeftY(), Math.max(1, box.getWidth()), Math.max(1, box.getHeight()),
                Math.floorMod(page.getRotation() / 90, 4));
    }

    double width() {
        return turn % 2 == 0 ? rawWidth : rawHeight;
    }

    double height() {
        return turn % 2 == 0 ? rawHeight : rawWidth;
    }

    /** Quarter turns clockwise of a line that runs this way on the shown page; -1 for a slanted one. */
    int turnOf(double alongX, double alongY) {
        double angle = turn * Math.PI / 2 - Math.atan2(alongY, alongX);
        long quarters = Math.round(angle / (Math.PI / 2));
        return Math.abs(angle - quarters * Math.PI / 2) > MOST_SLANT ? -1 : (int) Math.floorMod(quarters, 4L);
    }

    double x(double x, double y, int lineTurn) {
        return switch (lineTurn) {
            case 0 -> shownX(x, y);
            case 1 -> shownY(x, y);
            case 2 -> width() - shownX(x, y);
            default -> height() - shownY(x, y);
        };
    }

    double y(double x, double y, int lineTurn) {
        return switch (lineTurn) {
            case 0 -> shownY(x, y);
            case 1 -> width() - shownX(x, y);
            case 2 -> height() - shownY(x, y);
            default -> shownX(x, y);
        };
    }

    private double shownX(double x, double y) {
        return switch (turn) {
            case 0 -> x - left;
            case 1 -> y - bottom;
            case 2 -> rawWidth - (x - left);
            default -> rawHeight - (y - bottom);
        };
    }

    private double shownY(double x, double y) {
        return switch (turn) {
            case 0 -> rawHeight - (y - bottom);
            case 1 -> x - left;
            case 2 -> y - bottom;
            default -> rawWidth - (x - left);
        };
    }
}
