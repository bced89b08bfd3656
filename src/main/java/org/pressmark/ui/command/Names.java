package org.pressmark.ui.command;

import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Makes commands whose names come from a bundle. */
public record Names(ResourceBundle words) {

    private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    public Command command(String key, @Nullable String shortcut, Runnable action) {
        return command(key, shortcut, ALWAYS, action);
    }

    public Command command(String key, @Nullable String shortcut, ObservableValue<Boolean> possible, Runnable action) {
        return new Command(text(key), shortcut, possible, null, action);
    }

    /** A choice or switch. */
    public Command choice(String key, @Nullable String shortcut, ObservableValue<Boolean> chosen, Runnable action) {
        return new Command(text(key), shortcut, ALWAYS, chosen, action);
    }

    public ObservableValue<String> text(String key) {
        return new ReadOnlyStringWrapper(words.getString(key)).getReadOnlyProperty();
    }
}
