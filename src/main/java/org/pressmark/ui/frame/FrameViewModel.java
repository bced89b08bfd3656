package org.pressmark.ui.frame;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.WindowSettings;

/** Which sidebars show, and how, in a window of some width. */
public final class FrameViewModel {

    /** Below this width the right sidebar lies over the article. */
    static final double RIGHT_FITS = 900;
    /** Below this width the left one does, too. */
    static final double LEFT_FITS = 700;

    private final WindowSettings settings;
    private final DoubleProperty width = new SimpleDoubleProperty(1280);
    private final BooleanProperty desk = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Side> overlay = new SimpleObjectProperty<>();
    private final ObjectBinding<SideMode> left;
    private final ObjectBinding<SideMode> right;

    public FrameViewModel(WindowSettings settings) {
        this.settings = settings;
        left = mode(Side.LEFT);
        right = mode(Side.RIGHT);
        width.subscribe(this::dropOverlayThatFits);
    }

    private ObjectBinding<SideMode> mode(Side side) {
        return Bindings.createObjectBinding(() -> modeOf(side), width, overlay, shown(side), desk);
    }

    private SideMode modeOf(Side side) {
        if (side == Side.RIGHT && desk.get()) {
            return SideMode.HIDDEN;
        }
        if (fits(side)) {
            return shown(side).get() ? SideMode.DOCKED : SideMode.HIDDEN;
        }
        return overlay.get() == side ? SideMode.OVERLAY : SideMode.HIDDEN;
    }

    private void dropOverlayThatFits() {
        @Nullable Side over = overlay.get();
        if (over != null && fits(over)) {
            overlay.set(null);
        }
    }

    private boolean fits(Side side) {
        return width.get() >= switch (side) {
            case LEFT -> LEFT_FITS;
            case RIGHT -> RIGHT_FITS;
        };
    }

    private BooleanProperty shown(Side side) {
        return switch (side) {
            case LEFT -> settings.leftShown;
            case RIGHT -> settings.rightShown;
        };
    }

    /** True while something else is in the article's place: then what is beside the article has nothing to say. */
    public BooleanProperty deskProperty() {
        return desk;
    }

    /** The window's width in pixels; set by the frame. */
    public DoubleProperty widthProperty() {
        return width;
    }

    public ObjectBinding<SideMode> leftMode() {
        return left;
    }

    public ObjectBinding<SideMode> rightMode() {
        return right;
    }

    public void toggle(Side side) {
        if (fits(side)) {
            shown(side).set(!shown(side).get());
        } else {
            overlay.set(overlay.get() == side ? null : side);
        }
    }

    /** Makes a sidebar visible if it is not. */
    public void show(Side side) {
        if (modeOf(side) == SideMode.HIDDEN) {
            toggle(side);
        }
    }

    /** Hides both sidebars if any is visible, else shows what there is room for. */
    public void toggleBoth() {
        boolean show = left.get() == SideMode.HIDDEN && right.get() == SideMode.HIDDEN;
        if (!show) {
            overlay.set(null);
        } else if (!fits(Side.RIGHT)) {
            overlay.set(Side.RIGHT);
        }
        if (fits(Side.LEFT)) {
            settings.leftShown.set(show);
        }
        if (fits(Side.RIGHT)) {
            settings.rightShown.set(show);
        }
    }

    /** Takes away a sidebar that lies over the article. */
    public void closeOverlay() {
        overlay.set(null);
    }
}
