package org.pressmark.ui.list;

import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A menu for each row of a list: by the right button, the menu key or Shift+F10. */
public final class RowMenu<T> {

    private final ListView<T> list;
    private final Function<T, ContextMenu> menus;
    private @Nullable ContextMenu open;

    private RowMenu(ListView<T> list, Function<T, ContextMenu> menus) {
        this.list = list;
        this.menus = menus;
    }

    /** @param menus for a row; one without items is not shown */
    public static <T> void install(ListView<T> list, Function<T, ContextMenu> menus) {
        var rows = new RowMenu<>(list, menus);
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, rows::requested);
        list.addEventFilter(KeyEvent.KEY_PRESSED, rows::pressed);
    }

    private void requested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showAtSelected();
        } else if (event.getTarget() instanceof Node target && cell(target) instanceof ListCell<?> cell && !cell.isEmpty()) {
            list.getSelectionModel().select(cell.getIndex());
            show(list.getItems().get(cell.getIndex()), new Point2D(event.getScreenX(), event.getScreenY()));
        }
        event.consume();
    }

    /** Not every system turns the keys into a request. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
            showAtSelected();
            event.consume();
        }
    }

    private void showAtSelected() {
        @Nullable T item = list.getSelectionModel().getSelectedItem();
        if (item == null) {
            return;
        }
        int index = list.getSelectionModel().getSelectedIndex();
        Node place = list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == index && !cell.isEmpty())
                .findFirst()
                .orElse(list);
        Bounds bounds = place.localToScreen(place.getBoundsInLocal());
        show(item, new Point2D(bounds.getMinX() + bounds.getWidth() / 3, Math.min(bounds.getMaxY(), bounds.getMinY() + 48)));
    }

    private void show(T item, Point2D at) {
        if (open != null) {
            open.hide();
        }
        ContextMenu menu = menus.apply(item);
        if (!menu.getItems().isEmpty()) {
            open = menu;
            menu.show(list, at.getX(), at.getY());
        }
    }

    private static @Nullable Node cell(Node target) {
        @Nullable Node node = target;
        while (node != null && !(node instanceof ListCell)) {
            node = node.getParent();
        }
        return node;
    }
}
