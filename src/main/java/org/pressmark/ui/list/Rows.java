package org.pressmark.ui.list;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Lists whose rows act when they are clicked, or when Enter or Space is pressed on them; the Menu key opens the selected row's menu. */
public final class Rows {

    /** Pixels from a row's corner to its menu. */
    private static final double INSET = 24;

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
        onMenuKey(list);
    }

    /** The toolkit, where it knows the key at all, asks the list for a menu, as the list has the keyboard; but the menus are the rows'. */
    private static void onMenuKey(ListView<?> list) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                openMenu(list);
                event.consume();
            }
        });
    }

    private static void openMenu(ListView<?> list) {
        int selected = list.getSelectionModel().getSelectedIndex();
        for (Node node : list.lookupAll(".list-cell")) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty() && cell.getIndex() == selected && cell.getContextMenu() != null) {
                Bounds place = cell.localToScreen(cell.getBoundsInLocal());
                cell.getContextMenu().show(cell, place.getMinX() + INSET, place.getMinY() + INSET);
            }
        }
    }

    private static <T> void act(ListView<T> list, Consumer<T> action) {
        @Nullable T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            action.accept(chosen);
        }
    }
}
