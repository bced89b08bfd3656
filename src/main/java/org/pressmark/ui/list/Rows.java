package org.pressmark.ui.list;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lists whose rows act when they are clicked, or when Enter or Space is pressed on them. */
public final class Rows {

    private Rows() {}

    /** Calls {@code action} with the row that is clicked or entered. */
    public static <T> void onChosen(ListView<T> list, Consumer<T> action) {
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                act(list, action);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act(list, action);
                event.consume();
            }
        });
    }

    private static <T> void act(ListView<T> list, Consumer<T> action) {
        @Nullable T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            action.accept(chosen);
        }
    }
}
