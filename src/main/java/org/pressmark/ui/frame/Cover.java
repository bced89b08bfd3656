package org.pressmark.ui.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The article with its sides or, in their place for a while, one other view. Esc leads back. */
public final class Cover extends StackPane {

    private final ReadOnlyObjectWrapper<@Nullable Region> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable Node under;

    /** What is there while nothing covers it. */
    void setUnder(Node node) {
        under = node;
        getChildren().setAll(node);
    }

    public void show(Region view) {
        close();
        if (under != null) {
            under.setVisible(false);
        }
        if (!view.getStyleClass().contains("cover")) {
            view.getStyleClass().add("cover");
            view.addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
            view.addEventFilter(KeyEvent.KEY_PRESSED, this::closeFromList);
        }
        getChildren().add(view);
        shown.set(view);
    }

    /** Lists keep Esc to themselves, for an editing that ours do not have. */
    private void closeFromList(KeyEvent event) {
        if (event.getTarget() instanceof ListView<?>) {
            closeOnEscape(event);
        }
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Goes back to the article. */
    public void close() {
        if (shown.get() != null) {
            getChildren().remove(shown.get());
            shown.set(null);
        }
        if (under != null) {
            under.setVisible(true);
        }
    }

    /** The view over the article; null for none. */
    public ReadOnlyObjectProperty<@Nullable Region> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
