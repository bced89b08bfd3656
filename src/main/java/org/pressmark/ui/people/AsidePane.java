package org.pressmark.ui.people;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pressmark.ui.Wrapping;

/** What is to be known of the opened person, in small muted type; perhaps with what a click does. */
final class AsidePane extends HBox {

    private final Label words = new Label();
    private final Label action = new Label();

    AsidePane() {
        getStyleClass().add("aside-row");
        words.getStyleClass().add("secondary");
        Wrapping.wrap(words);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.getStyleClass().addAll("secondary", "aside-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(words, action);
    }

    void show(String lines, String what) {
        words.setText(lines);
        action.setText(what);
        action.setManaged(!what.isEmpty());
        action.setVisible(!what.isEmpty());
    }
}
