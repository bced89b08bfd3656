package org.pressmark.ui.frame;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.task.RunningTask;
import org.pressmark.ui.task.Tasks;

/** The line at the bottom; work that takes more than half a second shows there, and can be stopped. */
public final class StatusController {

    private static final Duration PATIENCE = Duration.millis(500);

    private final StatusViewModel model;
    private final Tasks tasks;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private @Nullable RunningTask shown;

    @FXML
    private Label section;

    @FXML
    private Label progress;

    @FXML
    private Label saved;

    @FXML
    private Label hint;

    @FXML
    private HBox work;

    @FXML
    private Label task;

    @FXML
    private ProgressBar bar;

    public StatusController(StatusViewModel model, Tasks tasks) {
        this.model = model;
        this.tasks = tasks;
    }

    @FXML
    void initialize() {
        section.textProperty().bind(model.section());
        section.managedProperty().bind(model.section().isNotEmpty());
        progress.textProperty().bind(model.progress());
        saved.textProperty().bind(model.saved());
        hint.textProperty().bind(model.hint());
        hide();
        patience.setOnFinished(event -> show());
        tasks.running().subscribe(this::workChanged);
    }

    private void workChanged() {
        if (tasks.running().isEmpty()) {
            patience.stop();
            hide();
        } else if (shown == null || !tasks.running().contains(shown)) {
            patience.playFromStart();
        }
    }

    private void show() {
        if (tasks.running().isEmpty()) {
            return;
        }
        RunningTask oldest = tasks.running().getFirst();
        shown = oldest;
        task.setText(oldest.title());
        bar.progressProperty().bind(oldest.progressProperty());
        work.setVisible(true);
        work.setManaged(true);
    }

    private void hide() {
        shown = null;
        bar.progressProperty().unbind();
        bar.setProgress(0);
        work.setVisible(false);
        work.setManaged(false);
    }

    @FXML
    void cancel() {
        if (shown != null) {
            shown.cancel();
        }
    }
}
