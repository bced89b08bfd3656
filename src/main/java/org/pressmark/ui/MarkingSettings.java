package org.pressmark.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.pressmark.model.ColorNames;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/** How the reader marks text: the look used last, what the colours are called, and what becomes of highlights that overlap. */
public final class MarkingSettings {

    /** What becomes of a new highlight and those that it overlaps. */
    public enum Overlap {
        KEEP,
        MERGE,
        ASK
    }

    private final ObjectProperty<HighlightColor> color = new SimpleObjectProperty<>(HighlightColor.YELLOW);
    private final ObjectProperty<HighlightStyle> style = new SimpleObjectProperty<>(HighlightStyle.HIGHLIGHT);
    private final ObjectProperty<Overlap> overlap = new SimpleObjectProperty<>(Overlap.KEEP);
    private final Map<HighlightColor, StringProperty> names = new EnumMap<>(HighlightColor.class);

    public MarkingSettings() {
        for (HighlightColor each : HighlightColor.values()) {
            names.put(each, new SimpleStringProperty(""));
        }
    }

    /** The colour used last. */
    public ObjectProperty<HighlightColor> colorProperty() {
        return color;
    }

    /** The style used last. */
    public ObjectProperty<HighlightStyle> styleProperty() {
        return style;
    }

    public ObjectProperty<Overlap> overlapProperty() {
        return overlap;
    }

    /** The name that the reader has given to a colour; blank for none. */
    public StringProperty givenNameProperty(HighlightColor which) {
        return names.get(which);
    }

    /** What a colour is called: as the reader says, else as the bundle does under {@code color.<id>}. */
    public ObservableValue<String> name(HighlightColor which, ResourceBundle words) {
        return names.get(which).map(given -> {
            String name = ColorNames.clean(given);
            return name.isEmpty() ? words.getString("color." + which.id()) : name;
        });
    }
}
