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
                        button(words.getString("note"), words.getString("note.key"), note),
                        button(words.getString("copy"), words.getString("copy.key"), copy));
    }

    private static Button button(String name, String letter, Runnable action) {
        Label key = new Label(letter);
        key.getStyleClass().add("key-hint");
        Button button = new Button(name, key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("popup-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
