package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pressmark.model.HighlightColor;

/** What can be done with selected words: colours, a note, a copy. Small, and beside the selection. */
final class SelectionPopup extends HBox {

    SelectionPopup(ResourceBundle words, Consumer<HighlightColor> highlight, Runnable note, Runnable copy) {
        getStyleClass().addAll("card", "selection-popup");
        setAlignment(Pos.CENTER_LEFT);
        Region hairline = new Region();
        hairline.getStyleClass().add("hairline");
        getChildren()
                .addAll(
                        new Swatches(Swatches.FIRST, words, highlight),
                        hairline,
                        button(words, "note", note),
                        button(words, "copy", copy));
    }

    private static Button button(ResourceBundle words, String name, Runnable action) {
        Label key = new Label(words.getString(name + ".key"));
        key.getStyleClass().add("key-hint");
        Button button = new Button(words.getString(name), key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("popup-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
