package org.pressmark.ui.orphans;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The desk by keyboard alone. */
final class DeskKeys {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final OrphansViewModel model;
    private final Runnable enter;
    private final Runnable select;

    /**
     * @param enter takes what is chosen
     * @param select gives the new text the keyboard
     */
    DeskKeys(OrphansViewModel model, Runnable enter, Runnable select) {
        this.model = model;
        this.enter = enter;
        this.select = select;
    }

    void install(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (act(event)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
            return true;
        }
        boolean button = event.getTarget() instanceof Button && event.getCode() == KeyCode.ENTER;
        if (event.isShortcutDown() || event.isAltDown() || button) {
            return false;
        }
        switch (event.getCode()) {
            case ENTER -> enter.run();
            case D, DELETE -> model.detach();
            case S -> select.run();
            case N -> model.next();
            case P -> model.previous();
            default -> {
                return false;
            }
        }
        return true;
    }
}
