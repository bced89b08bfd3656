package org.pressmark.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.pressmark.library.Library;
import org.pressmark.ui.task.Tasks;

/** Keeps the window's settings in the library: read once, written when they have stayed the same for a moment. */
public final class SettingsKeeper {

    private static final Duration MOMENT = Duration.millis(600);

    private final Library library;
    private final Tasks tasks;
    private final WindowSettings settings;
    private final PauseTransition calm = new PauseTransition(MOMENT);
    private final Map<String, String> written;

    /** @param settings restored already; see {@link #read} */
    public SettingsKeeper(Library library, Tasks tasks, WindowSettings settings) {
        this.library = library;
        this.tasks = tasks;
        this.settings = settings;
        this.written = new HashMap<>(settings.values());
        calm.setOnFinished(event -> flush());
        settings.keys().forEach(key -> settings.property(key).subscribe((before, now) -> calm.playFromStart()));
    }

    /** What the library remembers of the window; from any thread. */
    public static Map<String, String> read(Library library) {
        Map<String, String> values = new LinkedHashMap<>();
        new WindowSettings().keys().forEach(key -> library.setting(key).ifPresent(value -> values.put(key, value)));
        return values;
    }

    /** Writes what has changed. What cannot be written is not worth a word: the window only looks as it did before. */
    public void flush() {
        Map<String, String> changed = new LinkedHashMap<>(settings.values());
        changed.entrySet().removeIf(entry -> entry.getValue().equals(written.get(entry.getKey())));
        if (changed.isEmpty() || library.isReadOnly()) {
            return;
        }
        written.putAll(changed);
        tasks.start(
                "",
                (progress, cancel) -> {
                    changed.forEach(library::putSetting);
                    return true;
                },
                done -> {},
                problem -> changed.keySet().forEach(written::remove));
    }
}
