package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.ui.MarkingSettings;

/** What can be done with selected words, each with its key: colours, styles, a note, tags, a copy, a search. Small, and beside the selection. */
final class SelectionPopup extends VBox {

    /** What the popup asks for. */
    interface Actions {
        void color(HighlightColor color);

        void style(HighlightStyle style);

        void note();

        void tag();

        void copy();

        void search();
    }

    private final Swatches swatches;
    private final StyleButtons styles;
    private final MarkingSettings settings;

    SelectionPopup(MarkingSettings settings, ResourceBundle words, Actions actions) {
        this.settings = settings;
        getStyleClass().addAll("card", "selection-popup");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.getString("popup"));
        swatches = new Swatches(settings, words, actions::color);
        styles = new StyleButtons(words, actions::style);
        Region hairline = new Region();
        hairline.getStyleClass().add("hairline");
        HBox looks = new HBox(swatches, hairline, styles);
        looks.getStyleClass().add("popup-row");
        looks.setAlignment(Pos.CENTER_LEFT);
        HBox rest = new HBox(
                button(words.getString("note"), words.getString("note.key"), actions::note),
                button(words.getString("tag"), words.getString("tag.key"), actions::tag),
                button(words.getString("copy"), words.getString("copy.key"), actions::copy),
                button(words.getString("search"), words.getString("search.key"), actions::search));
        rest.getStyleClass().add("popup-row");
        getChildren().addAll(looks, rest);
    }

    /** Rings what was used last. */
    void refresh() {
        swatches.mark(settings.colorProperty().get());
        styles.mark(settings.styleProperty().get());
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
