package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightStyle;

/** A letter in each style: highlighted, underlined, struck through, with a wavy line. */
final class StyleButtons extends HBox {

    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    StyleButtons(ResourceBundle words, Consumer<HighlightStyle> chosen) {
        getStyleClass().add("style-buttons");
        for (HighlightStyle style : HighlightStyle.values()) {
            Text letter = new Text(words.getString("style.sample"));
            letter.getStyleClass().add("style-letter");
            Region stroke = new Region();
            stroke.getStyleClass().addAll("style-stroke", "style-" + style.id());
            StackPane sample = style == HighlightStyle.HIGHLIGHT ? new StackPane(stroke, letter) : new StackPane(letter, stroke);
            Button button = new Button();
            button.setGraphic(sample);
            button.getStyleClass().addAll("swatch-button", "style-button");
            button.setUserData(style);
            String name = words.getString("style." + style.id());
            button.setAccessibleText(name);
            button.setTooltip(new Tooltip(MessageFormat.format(words.getString("style.tip"), name, words.getString("style.key." + style.id()))));
            button.setOnAction(event -> chosen.accept(style));
            getChildren().add(button);
        }
    }

    /** Rings the style that is in use. */
    void mark(@Nullable HighlightStyle used) {
        getChildren().forEach(button -> button.pseudoClassStateChanged(USED, button.getUserData() == used));
    }
}
