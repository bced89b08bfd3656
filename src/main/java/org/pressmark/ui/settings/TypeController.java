package org.pressmark.ui.settings;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
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
        choice(reading.typefaceProperty(), List.of(serif, sans), List.of(Typeface.SERIF, Typeface.SANS));
        choice(theme, List.of(light, dark, system), List.of(Theme.LIGHT, Theme.DARK, Theme.SYSTEM));
    }

    /** One of several, always: pressing the chosen one again changes nothing. */
    private static <T> void choice(ObjectProperty<T> value, List<ToggleButton> buttons, List<T> values) {
        ToggleGroup group = new ToggleGroup();
        buttons.forEach(button -> button.setToggleGroup(group));
        value.subscribe(chosen -> buttons.get(values.indexOf(chosen)).setSelected(true));
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                value.set(values.get(indexOf(buttons, now)));
            }
        });
    }

    private static int indexOf(List<ToggleButton> buttons, Toggle toggle) {
        return buttons.indexOf((ToggleButton) toggle);
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
