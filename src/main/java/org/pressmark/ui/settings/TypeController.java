package org.pressmark.ui.settings;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.Theme;
import org.pressmark.ui.Typeface;

/** Text size, typeface and theme. */
public final class TypeController {

    private final ReadingSettings reading;
    private final ObjectProperty<Theme> theme;

    @FXML
    private Label size;

    @FXML
    private ToggleButton serif;

    @FXML
    private ToggleButton sans;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton system;

    public TypeController(ReadingSettings reading, ObjectProperty<Theme> theme) {
        this.reading = reading;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        size.textProperty().bind(reading.zoomProperty().map(zoom -> NumberFormat.getPercentInstance(Locale.ROOT).format(zoom)));
        Choice.of(reading.typefaceProperty(), List.of(serif, sans), List.of(Typeface.SERIF, Typeface.SANS));
        Choice.of(theme, List.of(light, dark, system), List.of(Theme.LIGHT, Theme.DARK, Theme.SYSTEM));
    }

    @FXML
    private void smaller() {
        reading.smaller();
    }

    @FXML
    private void larger() {
        reading.larger();
    }

    @FXML
    private void reset() {
        reading.resetZoom();
    }
}
