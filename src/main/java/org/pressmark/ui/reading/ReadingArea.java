package org.pressmark.ui.reading;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** Builds the reading pane's controllers for the composition root. */
public final class ReadingArea {

    private final FindViewModel find;
    private final ReadingController reading;

    public ReadingArea(Workspace workspace, ReadingSettings settings, Tasks tasks) {
        ResourceBundle words = ResourceBundle.getBundle("org.pressmark.ui.reading.reading");
        find = new FindViewModel(workspace, tasks, words);
        reading = new ReadingController(workspace, settings, new ReadingViewModel(workspace, words), find, words);
    }

    /** The controllers by class, for the FXML loader. */
    public Map<Class<?>, Supplier<Object>> controllers() {
        return Map.of(ReadingController.class, () -> reading, FindController.class, () -> new FindController(find));
    }

    public ReadingController reading() {
        return reading;
    }

    public FindViewModel find() {
        return find;
    }
}
