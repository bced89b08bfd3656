package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;

/** A row of round colour buttons. */
final class Swatches extends HBox {

    /** The colours offered first; the keys 1–4 choose them. */
    static final List<HighlightColor> FIRST =
            List.of(HighlightColor.YELLOW, HighlightColor.RED, HighlightColor.GREEN, HighlightColor.BLUE);

    Swatches(List<HighlightColor> colors, ResourceBundle words, Consumer<HighlightColor> chosen) {
        getStyleClass().add("swatches");
        for (HighlightColor color : colors) {
            Region dot = new Region();
            dot.getStyleClass().addAll("swatch", "swatch-" + color.id());
            Button button = new Button();
            button.setGraphic(dot);
            button.getStyleClass().add("swatch-button");
            button.setUserData(color);
            String name = words.getString("color." + color.id());
            button.setAccessibleText(name);
            int key = colors.indexOf(color) + 1;
            button.setTooltip(new Tooltip(MessageFormat.format(words.getString("color.tip"), name, key)));
            button.setOnAction(event -> chosen.accept(color));
            getChildren().add(button);
        }
    }

    /** Rings the colour that is in use. */
    void mark(@Nullable HighlightColor used) {
        getChildren().forEach(button -> button.pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("used"), button.getUserData() == used));
    }
}
