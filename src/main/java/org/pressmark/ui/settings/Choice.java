package org.pressmark.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** One of several, always: pressing the chosen one again changes nothing. */
final class Choice {

    private Choice() {}

    /** @param buttons one for each of the values, in their order */
    static <T> void of(ObjectProperty<T> value, List<ToggleButton> buttons, List<T> values) {
        ToggleGroup group = new ToggleGroup();
        buttons.forEach(button -> button.setToggleGroup(group));
        value.subscribe(chosen -> buttons.get(values.indexOf(chosen)).setSelected(true));
        group.selectedToggleProperty().addListener((observed, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                value.set(values.get(buttons.indexOf((ToggleButton) now)));
            }
        });
    }
}
