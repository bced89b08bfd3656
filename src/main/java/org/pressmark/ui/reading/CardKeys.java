package org.pressmark.ui.reading;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys inside a card, before its fields see them. */
final class CardKeys {

    private CardKeys() {}

    static void pressed(KeyEvent event, CommentField field, boolean editing, HighlightCard.Actions actions) {
        if (field.isChoosing() && !event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            actions.leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && editing) {
            actions.save();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && field.isFocused()) {
            // A note needs no tab characters, but the keyboard needs a way on.
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
