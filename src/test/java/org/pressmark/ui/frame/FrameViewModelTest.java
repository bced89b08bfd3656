package org.pressmark.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressmark.ui.WindowSettings;

class FrameViewModelTest {

    private final WindowSettings settings = new WindowSettings();
    private final FrameViewModel frame = new FrameViewModel(settings);

    private void modes(SideMode left, SideMode right) {
        assertEquals(left, frame.leftMode().get(), "left");
        assertEquals(right, frame.rightMode().get(), "right");
    }

    @Test
    void aNarrowWindowGivesTheArticleItsRoomAndAWideOneRestoresTheSidebars() {
        modes(SideMode.DOCKED, SideMode.DOCKED);
        frame.widthProperty().set(899);
        modes(SideMode.DOCKED, SideMode.HIDDEN);
        frame.widthProperty().set(600);
        modes(SideMode.HIDDEN, SideMode.HIDDEN);
        frame.widthProperty().set(1280);
        modes(SideMode.DOCKED, SideMode.DOCKED);
    }

    @Test
    void inANarrowWindowOneSidebarLiesOverTheArticleAtATime() {
        frame.widthProperty().set(600);
        frame.toggle(Side.RIGHT);
        modes(SideMode.HIDDEN, SideMode.OVERLAY);
        frame.toggle(Side.LEFT);
        modes(SideMode.OVERLAY, SideMode.HIDDEN);
        frame.closeOverlay();
        modes(SideMode.HIDDEN, SideMode.HIDDEN);
        assertTrue(settings.leftShown.get() && settings.rightShown.get(), "what is remembered is the wide window's choice");
    }

    @Test
    void bothGoAndComeTogether() {
        frame.toggle(Side.LEFT);
        frame.toggleBoth();
        modes(SideMode.HIDDEN, SideMode.HIDDEN);
        frame.toggleBoth();
        modes(SideMode.DOCKED, SideMode.DOCKED);
    }

    @Test
    void anOverlayEndsWhenThereIsRoom() {
        frame.widthProperty().set(800);
        frame.toggle(Side.RIGHT);
        frame.widthProperty().set(1000);
        modes(SideMode.DOCKED, SideMode.DOCKED);
        frame.widthProperty().set(800);
        modes(SideMode.DOCKED, SideMode.HIDDEN);
    }
}
