package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.ui.MarkingSettings;

/** A row of round colour buttons, called what the reader calls the colours; the keys 1–8 choose them. */
final class Swatches extends HBox {

    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");

    Swatches(MarkingSettings settings, ResourceBundle words, Consumer<HighlightColor> chosen) {
        getStyleClass().add("swatches");
        for (HighlightColor color : HighlightColor.values()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("swatch", "swatch-" + color.id());
            Button button = new Button();
            button.setGraphic(dot);
            button.getStyleClass().add("swatch-button");
            button.setUserData(color);
            Tooltip tip = new Tooltip();
            button.setTooltip(tip);
            settings.name(color, words).subscribe(name -> {
                button.setAccessibleText(name);
                tip.setText(MessageFormat.format(words.getString("color.tip"), name, color.ordinal() + 1));
            });
            button.setOnAction(event -> chosen.accept(color));
            getChildren().add(button);
        }
    }

    /** Rings the colour that is in use. */
    void mark(@Nullable HighlightColor used) {
        getChildren().forEach(button -> button.pseudoClassStateChanged(USED, button.getUserData() == used));
    }
}
