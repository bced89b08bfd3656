package org.pressmark.ui.reading;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Holds small cards above the page, each placed beside the words it is about and never over them. */
final class Overlay extends Pane {

    /** Which side of the words is taken if there is room. */
    enum Side {
        /** For what is worked with. */
        BELOW,
        /** For what only tells something: the words read next stay in sight. */
        ABOVE
    }

    /** @param about where the words stand, in this pane's coordinates; null when they are out of sight */
    private record Place(@Nullable Bounds about, Side side) {}

    private static final double GAP = 8;
    private static final double EDGE = 10;

    private final Map<Region, Place> places = new HashMap<>();

    Overlay() {
        setPickOnBounds(false);
    }

    /** @param about where the words stand, in this pane's coordinates; null when they are out of sight */
    void show(Region card, @Nullable Bounds about, Side side) {
        places.put(card, new Place(about, side));
        if (!getChildren().contains(card)) {
            // Otherwise its shadow would take the clicks on the words around it.
            card.setPickOnBounds(false);
            getChildren().add(card);
        }
        card.applyCss();
        place(card, places.get(card));
        card.setVisible(true);
    }

    private void place(Region card, Place place) {
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * EDGE);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * EDGE);
        @Nullable Bounds about = place.about();
        double x = about == null ? (getWidth() - width) / 2 : about.getCenterX() - width / 2;
        double left = Math.rint(Math.clamp(x, EDGE, Math.max(EDGE, getWidth() - width - EDGE)));
        card.resizeRelocate(left, Math.rint(y(about, height, place.side())), width, height);
    }

    private double y(@Nullable Bounds about, double height, Side side) {
        double lowest = Math.max(EDGE, getHeight() - height - EDGE);
        if (about == null) {
            return lowest;
        }
        double below = about.getMaxY() + GAP;
        double above = about.getMinY() - height - GAP;
        boolean roomBelow = below <= lowest && below >= EDGE;
        boolean roomAbove = above >= EDGE && above <= lowest;
        return switch (side) {
            case BELOW -> roomBelow ? below : roomAbove ? above : lowest;
            case ABOVE -> roomAbove ? above : roomBelow ? below : lowest;
        };
    }

    void hide(Region card) {
        places.remove(card);
        getChildren().remove(card);
    }

    boolean shows(Region card) {
        return getChildren().contains(card);
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    /** Cards keep beside their words when they grow. */
    @Override
    protected void layoutChildren() {
        places.forEach(this::place);
    }
}
