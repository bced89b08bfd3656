package org.pressmark.ui.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** Small ticks along the scroll bar that show where in the whole text marks stand. */
final class MarkTrack extends Pane {

    private static final List<MarkStyle> TRACKED =
            List.of(MarkStyle.HIGHLIGHT, MarkStyle.LINES, MarkStyle.LIT, MarkStyle.ADDED, MarkStyle.REMOVED, MarkStyle.FIND,
                    MarkStyle.FIND_CURRENT);

    MarkTrack() {
        setManaged(false);
        setMouseTransparent(true);
    }

    static boolean tracked(MarkStyle style) {
        return TRACKED.contains(style);
    }

    /** @param place maps a text offset to its part, 0–1, of the whole height */
    void draw(Map<MarkStyle, MarkLayer> layers, IntToDoubleFunction place) {
        List<Node> ticks = new ArrayList<>();
        for (MarkStyle style : TRACKED) {
            TreeSet<Integer> taken = new TreeSet<>();
            for (Mark mark : layers.getOrDefault(style, MarkLayer.NONE).all()) {
                int y = (int) (place.applyAsDouble(mark.range().start()) * (getHeight() - 2));
                if (taken.add(y / 3)) {
                    Rectangle tick = new Rectangle(style == MarkStyle.HIGHLIGHT || style == MarkStyle.LINES ? 1 : getWidth() - 5, y, 4, 2);
                    tick.getStyleClass().addAll("mark-tick", "mark-tick-" + style.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    if (mark.color() != null) {
                        tick.getStyleClass().add("mark-tick-" + mark.color().id());
                    }
                    ticks.add(tick);
                }
            }
        }
        getChildren().setAll(ticks);
        // Drawn while the page is laid out, after the frame's style pass: not black until the next one.
        applyCss();
    }
}
