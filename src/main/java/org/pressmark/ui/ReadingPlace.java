package org.pressmark.ui;

import javafx.scene.layout.Region;
import org.pressmark.ui.reading.FindController;
import org.pressmark.ui.reading.ReadingArea;
import org.pressmark.ui.reading.ReadingController;
import org.pressmark.ui.task.Tasks;

/** The reading pane and what the menu can ask of it. */
record ReadingPlace(Region pane, ReadingCommands commands) {

    static ReadingPlace of(
            Views views, Controllers controllers, Workspace workspace, WindowSettings settings, Tasks tasks,
            ReadingArea.Correcting correcting, ReadingArea.Around around) {
        ReadingArea area = new ReadingArea(workspace, settings, tasks, correcting, around);
        controllers.with(FindController.class, area.findBar()).with(ReadingController.class, area.reading());
        return new ReadingPlace((Region) views.load(ReadingController.class, "reading"), area.reading());
    }
}
