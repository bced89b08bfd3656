package org.pressmark.ui.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** Draws the marks of one row: bands behind the text, lines over it. Colours are the style sheet's. */
final class RowMarks {

    private static final double ROUND = 6;

    private RowMarks() {}

    static void draw(RowView view, Map<MarkStyle, MarkLayer> layers) {
        List<Node> under = new ArrayList<>();
        List<Node> over = new ArrayList<>();
        for (MarkStyle style : MarkStyle.values()) {
            for (Mark mark : layers.getOrDefault(style, MarkLayer.NONE).in(view.row().range())) {
                if (style.behind()) {
                    bands(view, style, mark, under);
                } else {
                    lines(view, style, mark, over);
                }
            }
        }
        view.under().getChildren().setAll(under);
        view.over().getChildren().setAll(over);
    }

    private static void bands(RowView view, MarkStyle style, Mark mark, List<Node> into) {
        for (Rectangle2D box : view.boxes(mark.range(), true)) {
            Rectangle band = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
            band.getStyleClass().addAll("mark", name("mark", style));
            if (mark.color() != null) {
                band.getStyleClass().add("mark-" + mark.color().id());
            }
            if (style != MarkStyle.SELECTION) {
                band.setArcWidth(ROUND);
                band.setArcHeight(ROUND);
            }
            into.add(band);
        }
    }

    private static void lines(RowView view, MarkStyle style, Mark mark, List<Node> into) {
        for (Rectangle2D box : view.boxes(mark.range(), false)) {
            double y = style == MarkStyle.STRUCK
                    ? Math.rint((box.getMinY() + box.getMaxY()) / 2) + .5
                    : Math.rint(box.getMaxY() - 1) + (style == MarkStyle.DIRECT ? 0 : .5);
            Line line = new Line(box.getMinX(), y, box.getMaxX(), y);
            line.getStyleClass().addAll("mark", name("mark", style));
            into.add(line);
        }
    }

    private static String name(String prefix, MarkStyle style) {
        return prefix + "-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
