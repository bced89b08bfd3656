package org.pressmark.ui.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** Draws the marks of one row: bands behind the text, lines over it, signs beside it. Colours are the style sheet's. */
final class RowMarks {

    private static final double ROUND = 6;
    /** A band on another band is as much lower at both edges, so that the one below is seen around it. */
    private static final double STEP = 2.5;
    private static final double SIGN_WIDTH = 10;
    private static final double SIGN_HEIGHT = 15;

    private RowMarks() {}

    static void draw(RowView view, Map<MarkStyle, MarkLayer> layers) {
        for (MarkStyle style : MarkStyle.values()) {
            draw(view, style, layers.getOrDefault(style, MarkLayer.NONE));
        }
    }

    static void draw(RowView view, MarkStyle style, MarkLayer layer) {
        List<Node> nodes = new ArrayList<>();
        layer.visit(view.row().range(), (mark, lane) -> {
            if (lane <= MarkLayer.DEEPEST) {
                draw(view, style, mark, lane, nodes);
            }
        });
        List<Node> drawn = view.marks(style);
        if (!nodes.isEmpty() || !drawn.isEmpty()) {
            drawn.clear();
            drawn.addAll(nodes);
        }
    }

    private static void draw(RowView view, MarkStyle style, Mark mark, int lane, List<Node> into) {
        switch (style) {
            case LIT, FIND, FIND_CURRENT, FLASH, SELECTION, UNCERTAIN, ADDED, REMOVED, CHANGE -> bands(view, style, mark, 0, into);
            case HIGHLIGHT -> bands(view, style, mark, lane, into);
            case LINES -> strokes(view, mark, lane, into);
            case INDIRECT, DIRECT, STRUCK -> underlines(view, style, mark, into);
            case BOOKMARK -> sign(view, mark, into);
        }
    }

    private static void bands(RowView view, MarkStyle style, Mark mark, int lane, List<Node> into) {
        for (Rectangle2D box : view.boxes(mark.range(), true)) {
            Rectangle band = new Rectangle(
                    box.getMinX(), box.getMinY() + lane * STEP, box.getWidth(), Math.max(4, box.getHeight() - 2 * lane * STEP));
            dress(band, style, mark, "mark-");
            if (style != MarkStyle.SELECTION) {
                band.setArcWidth(ROUND);
                band.setArcHeight(ROUND);
            }
            into.add(band);
        }
    }

    private static void strokes(RowView view, Mark mark, int lane, List<Node> into) {
        for (Rectangle2D box : view.boxes(mark.range(), false)) {
            Shape stroke = Strokes.of(mark.style(), box, lane);
            dress(stroke, MarkStyle.LINES, mark, "stroke-");
            into.add(stroke);
        }
    }

    private static void underlines(RowView view, MarkStyle style, Mark mark, List<Node> into) {
        for (Rectangle2D box : view.boxes(mark.range(), false)) {
            double y = style == MarkStyle.STRUCK
                    ? Math.rint((box.getMinY() + box.getMaxY()) / 2) + .5
                    : Math.rint(box.getMaxY() - 1) + (style == MarkStyle.DIRECT ? 0 : .5);
            Line line = new Line(box.getMinX(), y, box.getMaxX(), y);
            dress(line, style, mark, "mark-");
            into.add(line);
        }
    }

    /** A bookmark stands in the margin beside the line that it starts on. */
    private static void sign(RowView view, Mark mark, List<Node> into) {
        if (view.row().range().contains(mark.range().start())) {
            Rectangle2D line = view.caret(mark.range().start());
            Region sign = new Region();
            sign.getStyleClass().add("bookmark-sign");
            sign.setManaged(false);
            sign.resizeRelocate(-SIGN_WIDTH * 2, Math.rint(line.getMinY() + (line.getHeight() - SIGN_HEIGHT) / 2), SIGN_WIDTH, SIGN_HEIGHT);
            into.add(sign);
        }
    }

    private static void dress(Shape shape, MarkStyle style, Mark mark, String colored) {
        shape.setManaged(false);
        shape.getStyleClass().addAll("mark", "mark-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (mark.color() != null) {
            shape.getStyleClass().add(colored + mark.color().id());
        }
    }
}
