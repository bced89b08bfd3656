package org.pressmark.ui.settings;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.pressmark.model.ColorNames;
import org.pressmark.model.HighlightColor;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.MarkingSettings.Overlap;

/** What the colours are called, and what becomes of highlights that overlap. */
public final class MarkingController {

    private final MarkingSettings settings;

    @FXML
    private ResourceBundle resources;

    @FXML
    private GridPane names;

    @FXML
    private ToggleButton keep;

    @FXML
    private ToggleButton merge;

    @FXML
    private ToggleButton ask;

    public MarkingController(MarkingSettings settings) {
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        for (HighlightColor color : HighlightColor.values()) {
            Region dot = new Region();
            dot.getStyleClass().addAll("swatch", "swatch-" + color.id());
            String own = resources.getString("color." + color.id());
            TextField name = new TextField();
            name.setPromptText(own);
            name.setAccessibleText(MessageFormat.format(resources.getString("name.of"), own));
            name.setTextFormatter(new TextFormatter<>(
                    change -> change.getControlNewText().length() <= ColorNames.LONGEST ? change : null));
            name.textProperty().bindBidirectional(settings.givenNameProperty(color));
            names.addRow(color.ordinal(), dot, name);
        }
        Choice.of(settings.overlapProperty(), List.of(keep, merge, ask), List.of(Overlap.KEEP, Overlap.MERGE, Overlap.ASK));
    }
}
