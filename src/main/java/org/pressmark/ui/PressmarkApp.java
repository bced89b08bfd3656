package org.pressmark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.library.LibraryException;
import org.pressmark.library.Messages;
import org.pressmark.model.ArticleSummary;
import org.pressmark.ui.handover.Doorbell;
import org.pressmark.ui.handover.MeetingPlace;
import org.pressmark.ui.task.BackgroundTasks;

/** The window's application object. Its arguments are a {@link StartRequest}'s. */
public final class PressmarkApp extends Application {

    private final WindowSettings settings = new WindowSettings();
    private final List<String> shelf = new ArrayList<>();
    private @Nullable Library library;
    private @Nullable LibraryException problem;
    private @Nullable BackgroundTasks tasks;
    private @Nullable SettingsKeeper keeper;
    private @Nullable MainWindow window;
    private @Nullable OthersWatch others;
    private Optional<Doorbell> doorbell = Optional.empty();

    /** Opens the library off the UI thread, so that the first picture of the window is the right one. */
    @Override
    public void init() {
        try {
            Library opened = Library.open(request().library());
            library = opened;
            opened.addSampleOnce();
            opened.articles().stream().map(ArticleSummary::id).forEach(shelf::add);
            settings.restore(SettingsKeeper.read(opened));
        } catch (LibraryException failed) {
            problem = failed;
        }
    }

    private StartRequest request() {
        return StartRequest.of(getParameters().getRaw());
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Optional.ofNullable(problem).ifPresent(failed -> new FailureWindow(stage, Messages.problem(failed)).show());
        Optional.ofNullable(library).filter(opened -> problem == null).ifPresent(opened -> open(stage, opened));
    }

    private void open(Stage stage, Library opened) {
        BackgroundTasks background = new BackgroundTasks();
        tasks = background;
        keeper = new SettingsKeeper(opened, background, settings);
        MainWindow main = new MainWindow(stage, opened, background, settings);
        window = main;
        main.workspace().refreshShelf();
        Arrivals arrivals = new Arrivals(stage, opened, background, main);
        if (request().isEmpty()) {
            main.openLast(shelf);
        } else {
            arrivals.open(request());
        }
        main.show();
        doorbell = MeetingPlace.of(request().library(), System.getenv("XDG_RUNTIME_DIR")).flatMap(place -> Doorbell.hang(place, arrivals::visit));
        background.start(ResourceBundle.getBundle("org.pressmark.ui.window").getString("task.backup"), (progress, cancel) -> opened.upkeep().backupDaily(), copy -> {}, main.workspace()::failed);
        OthersWatch watch = new OthersWatch(opened, background);
        others = watch;
        watch.start();
    }

    /** Everything written is on disk when this returns. */
    @Override
    public void stop() {
        doorbell.ifPresent(Doorbell::close);
        if (others != null) {
            others.close();
        }
        if (window != null) {
            window.settle();
            window.workspace().leave();
        }
        if (keeper != null) {
            keeper.flush();
        }
        if (tasks != null) {
            tasks.close();
        }
        if (window != null) {
            window.workspace().close();
        }
        if (library != null) {
            library.close();
        }
    }
}
