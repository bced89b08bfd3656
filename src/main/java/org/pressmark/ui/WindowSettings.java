package org.pressmark.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pressmark.model.ColorNames;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/**
 * What the window remembers between sessions, under these keys of the library's settings: {@code window.theme}, {@code window.left},
 * {@code window.right} (shown or not), {@code window.left.width}, {@code window.right.width}, {@code window.width}, {@code window.height},
 * {@code window.maximized}, {@code window.tab}, {@code window.article}, {@code reading.zoom}, {@code reading.typeface},
 * {@code highlight.color}, {@code highlight.style}, {@code highlight.overlap}, and the names of colours under {@link ColorNames#key}.
 */
public final class WindowSettings {

    /** The tabs of the right sidebar. */
    public enum Tab {
        PEOPLE,
        QUOTES,
        NOTES
    }

    public final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    public final BooleanProperty leftShown = new SimpleBooleanProperty(true);
    public final BooleanProperty rightShown = new SimpleBooleanProperty(true);
    public final DoubleProperty leftWidth = new SimpleDoubleProperty(248);
    public final DoubleProperty rightWidth = new SimpleDoubleProperty(312);
    public final DoubleProperty width = new SimpleDoubleProperty(1280);
    public final DoubleProperty height = new SimpleDoubleProperty(800);
    public final BooleanProperty maximized = new SimpleBooleanProperty(false);
    public final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.PEOPLE);
    /** Id of the article that was open last; empty for none. */
    public final StringProperty article = new SimpleStringProperty("");

    private final ReadingSettings reading = new ReadingSettings();
    private final MarkingSettings marking = new MarkingSettings();
    private final Map<String, Stored<?>> stored = new LinkedHashMap<>();

    private record Stored<T>(Property<T> property, Function<String, T> parse) {
        void read(String value) {
            try {
                property.setValue(parse.apply(value));
            } catch (IllegalArgumentException unknown) {
                // Written by another version: what is not understood stays as it is by default.
                property.setValue(property.getValue());
            }
        }
    }

    public WindowSettings() {
        store("window.theme", theme, Theme::valueOf);
        store("window.left", leftShown, Boolean::valueOf);
        store("window.right", rightShown, Boolean::valueOf);
        store("window.left.width", leftWidth, WindowSettings::size);
        store("window.right.width", rightWidth, WindowSettings::size);
        store("window.width", width, WindowSettings::size);
        store("window.height", height, WindowSettings::size);
        store("window.maximized", maximized, Boolean::valueOf);
        store("window.tab", tab, Tab::valueOf);
        store("window.article", article, Function.identity());
        store("reading.zoom", reading.zoomProperty(), WindowSettings::size);
        store("reading.typeface", reading.typefaceProperty(), Typeface::valueOf);
        store("highlight.color", marking.colorProperty(), HighlightColor::valueOf);
        store("highlight.style", marking.styleProperty(), HighlightStyle::valueOf);
        store("highlight.overlap", marking.overlapProperty(), MarkingSettings.Overlap::valueOf);
        for (HighlightColor color : HighlightColor.values()) {
            store(ColorNames.key(color), marking.givenNameProperty(color), Function.identity());
        }
    }

    private <T> void store(String key, Property<T> property, Function<String, T> parse) {
        stored.put(key, new Stored<>(property, parse));
    }

    private static Number size(String value) {
        double size = Double.parseDouble(value);
        if (!(size > 0 && size < 100_000)) {
            throw new IllegalArgumentException(value);
        }
        return size;
    }

    public ReadingSettings reading() {
        return reading;
    }

    /** How the reader marks text. */
    public MarkingSettings marking() {
        return marking;
    }

    public List<String> keys() {
        return List.copyOf(stored.keySet());
    }

    /** The property behind a key, to listen to. */
    public Property<?> property(String key) {
        return stored.get(key).property();
    }

    /** The values to be written, by key. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        stored.forEach((key, entry) -> values.put(key, String.valueOf(entry.property().getValue())));
        return values;
    }

    /** Takes over values read; keys and values that are not understood are left out. */
    public void restore(Map<String, String> values) {
        stored.forEach((key, entry) -> {
            String value = values.get(key);
            if (value != null) {
                entry.read(value);
            }
        });
    }
}
