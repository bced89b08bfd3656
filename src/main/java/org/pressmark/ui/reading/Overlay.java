package org.pressmark.ui.reading;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Holds small cards above the page, each placed beside the words it is about and never over them. */
final class Overlay extends Pane {

    private static final double GAP = 8;
    private static final double EDGE = 10;

    Overlay() {
        setPickOnBounds(false);
    }

    /** @param about where the words stand, in this pane's coordinates; null when they are out of sight */
    void show(Region card, @Nullable Bounds about) {
        if (!getChildren().contains(card)) {
            getChildren().add(card);
        }
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * EDGE);
        card.resize(width, height);
        double x = about == null ? (getWidth() - width) / 2 : about.getCenterX() - width / 2;
        card.relocate(Math.rint(Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE))), Math.rint(y(about, height)));
        card.setVisible(true);
    }

    private double y(@Nullable Bounds about, double height) {
        double lowest = Math.max(EDGE, getHeight() - height - EDGE);
        if (about == null) {
            return lowest;
        }
        double below = about.getMaxY() + GAP;
        double above = about.getMinY() - height - GAP;
        return below <= lowest ? Math.max(EDGE, below) : above >= EDGE ? above : lowest;
    }

    void hide(Region card) {
        getChildren().remove(card);
    }

    boolean shows(Region card) {
        return getChildren().contains(card);
    }

    @Override
    protected void layoutChildren() {
        // Cards are placed by show().
    }
}
