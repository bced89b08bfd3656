package org.pressmark.ui;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import javafx.scene.layout.Region;
import org.pressmark.library.Library;
import org.pressmark.ui.frame.Cover;
import org.pressmark.ui.intake.IntakeController;
import org.pressmark.ui.intake.IntakeViewModel;
import org.pressmark.ui.task.Tasks;

/** The sheet for many files, made when it is first wanted. */
final class Intakes {

    private final IntakeViewModel model;
    private final IntakeController controller;
    private final Cover cover;
    private final Views views;
    private @Nullable Region view;

    Intakes(Workspace workspace, Library library, Tasks tasks, Controllers controllers, Views views, Cover cover) {
        this.views = views;
        this.cover = cover;
        model = new IntakeViewModel(workspace, library, tasks, Views.words(IntakeViewModel.class, "intake"));
        controller = new IntakeController(model, cover::close);
        controllers.with(IntakeController.class, controller);
    }

    /** Shows what would be imported; where an import is under way, that. */
    void look(List<Path> paths) {
        if (view == null) {
            view = views.load(IntakeController.class, "intake");
        }
        cover.show(view);
        if (model.isFree()) {
            model.look(paths);
        }
        controller.focus();
    }
}
