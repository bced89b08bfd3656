package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.correct.CorrectingViewModel;
import org.pressmark.ui.correct.CorrectionMenus;
import org.pressmark.ui.links.LinkViewModel;
import org.pressmark.ui.task.Tasks;

/** Builds the reading pane's controllers for the composition root. */
public final class ReadingArea {

    private final FindController findBar;
    private final ReadingController reading;

    /** What the page shows of corrections, and the menus by which they are made. */
    public record Correcting(CorrectingViewModel model, CorrectionMenus menus) {}

    /**
     * What of the rest of the window a card leads to.
     *
     * @param choosePlace opens the desk where a new place is chosen, on the annotation of an id
     */
    public record Around(LinkViewModel links, Consumer<String> choosePlace) {}

    public ReadingArea(Workspace workspace, WindowSettings settings, Tasks tasks, Correcting correcting, Around around) {
        ResourceBundle words = ResourceBundle.getBundle("org.pressmark.ui.reading.reading");
        FindViewModel find = new FindViewModel(workspace, tasks, words);
        findBar = new FindController(find);
        reading = new ReadingController(
                workspace, settings.reading(), settings.marking(), new ReadingViewModel(workspace, words), find, correcting, around, words);
    }

    public FindController findBar() {
        return findBar;
    }

    public ReadingController reading() {
        return reading;
    }
}
