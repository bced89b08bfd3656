package org.pressmark.ui.reading.page;

import javafx.animation.AnimationTimer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.pressmark.ui.reading.page.PageSelection.Unit;

/** Selecting and scrolling with the mouse. */
final class PageMouse {

    private static final double FASTEST = 60;

    private final PageView page;
    private final PageSelection selection;
    private double x;
    private double y;
    private final AnimationTimer scroller = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double beyond = y < 0 ? y : y - page.getHeight();
            page.scrollBy(Math.clamp(beyond * .35, -FASTEST, FASTEST));
            page.layout();
            selection.extend(page.offsetAt(x, Math.clamp(y, 1, page.getHeight() - 1)));
        }
    };

    PageMouse(PageView page, PageSelection selection) {
        this.page = page;
        this.selection = selection;
    }

    void install() {
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        page.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void pressed(MouseEvent event) {
        page.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 1 && event.isShiftDown()) {
            selection.extend(page.offsetAt(event.getX(), event.getY()));
            return;
        }
        int character = page.characterAt(event.getX(), event.getY());
        int between = page.offsetAt(event.getX(), event.getY());
        switch (event.getClickCount()) {
            case 1 -> selection.start(between, Unit.CHARACTER);
            case 2 -> selection.start(character >= 0 ? character : between, Unit.WORD);
            case 3 -> selection.start(character >= 0 ? character : between, Unit.BLOCK);
            default -> {}
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        x = event.getX();
        y = event.getY();
        if (y < 0 || y > page.getHeight()) {
            scroller.start();
        } else {
            scroller.stop();
            selection.extend(page.offsetAt(x, y));
        }
    }

    private void released(MouseEvent event) {
        scroller.stop();
        if (event.getButton() == MouseButton.PRIMARY) {
            selection.settle();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            page.scrollBy(-event.getDeltaY());
            event.consume();
        }
    }
}
