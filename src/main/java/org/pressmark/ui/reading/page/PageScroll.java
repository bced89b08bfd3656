package org.pressmark.ui.reading.page;

import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;

/** The scroll bar and the ticks beside it. */
final class PageScroll {

    /** Part of the scroll bar that its thumb takes at the least, so that it can be grabbed in a book. */
    private static final double SHORTEST_THUMB = .05;

    private final ScrollBar bar = new ScrollBar();
    private final MarkTrack track = new MarkTrack();
    private boolean telling;
    private double trackedTotal;
    private double trackedHeight;

    /** @param moved told of each distance from the top that the reader moves the bar to */
    PageScroll(DoubleConsumer moved) {
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((observed, old, value) -> {
            if (!telling) {
                moved.accept(value.doubleValue());
            }
        });
    }

    Node[] nodes() {
        return new Node[] {track, bar};
    }

    double width() {
        return bar.prefWidth(-1);
    }

    void place(double x, double height) {
        bar.resizeRelocate(x, 0, width(), height);
        track.resizeRelocate(x, 0, width(), height);
    }

    /**
     * @param range pixels that the page can be scrolled by
     * @param step a line's height
     */
    void show(double range, double scrolled, double step) {
        double height = bar.getHeight();
        telling = true;
        bar.setMax(range);
        bar.setVisibleAmount(range <= 0 ? 1 : Math.max(height / (range + height), SHORTEST_THUMB) * range);
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(height * .9);
        bar.setValue(Math.min(range, scrolled));
        bar.setVisible(range > 0);
        telling = false;
    }

    /** True once the ticks are where they no longer belong. */
    boolean isStale(double total) {
        return Math.abs(total - trackedTotal) > .01 * total || bar.getHeight() != trackedHeight;
    }

    void drawTicks(Map<MarkStyle, MarkLayer> layers, PageRows rows) {
        trackedTotal = rows.total();
        trackedHeight = bar.getHeight();
        track.draw(layers, offset -> rows.total() <= 0 ? 0 : rows.topOf(rows.rowOf(offset)) / rows.total());
    }
}
