package org.pressmark.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.ui.frame.HelpWindows;
import org.pressmark.ui.task.Tasks;
import org.pressmark.ui.transfer.FileActions;
import org.pressmark.ui.transfer.StageFileDialogs;

/** The window around one library: stage, scene and content. The same for the screen, for pictures and for tests. */
public final class MainWindow {

    private static final double SMALLEST_WIDTH = 480;
    private static final double SMALLEST_HEIGHT = 360;

    private final Stage stage;
    private final WindowSettings settings;
    private final Composition composition;

    public MainWindow(Stage stage, Library library, Tasks tasks, WindowSettings settings) {
        this.stage = stage;
        this.settings = settings;
        ResourceBundle transfer = Views.words(FileActions.class, "transfer");
        HelpWindows help = new HelpWindows(stage, Views.words(HelpWindows.class, "frame"));
        composition = new Composition(library, tasks, settings, new StageFileDialogs(() -> stage, transfer), help);
        Scene scene = new Scene(composition.root(), settings.width.get(), settings.height.get());
        composition.look().dress(scene);
        stage.setScene(scene);
        stage.getIcons().setAll(Icons.all());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        ResourceBundle words = ResourceBundle.getBundle("org.pressmark.ui.window");
        new Closing(stage, workspace().saving(), words).install();
        workspace().articleProperty().subscribe(article -> {
            stage.setTitle(article == null ? words.getString("title") : article.summary().title() + " – " + words.getString("title"));
            if (article != null) {
                settings.article.set(article.id());
            }
        });
    }

    /** Opens files, folders and archives that the reader named. */
    public void open(List<Path> files) {
        composition.files().open(files);
    }

    public Workspace workspace() {
        return composition.workspace();
    }

    /** Keeps what is being typed. */
    public void settle() {
        composition.reading().settle();
    }

    public Stage stage() {
        return stage;
    }

    /** Shows the window as large as it was, as far as the screen allows, and remembers what becomes of it. */
    public void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        show(Math.min(settings.width.get(), screen.getWidth()), Math.min(settings.height.get(), screen.getHeight()));
        stage.setMaximized(settings.maximized.get());
        settings.maximized.bind(stage.maximizedProperty());
        stage.widthProperty().subscribe((before, now) -> rememberSize());
        stage.heightProperty().subscribe((before, now) -> rememberSize());
    }

    private void show(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        composition.reading().focus();
    }

    /** Lays the content out in a given size, however large the screen, so that it can be drawn into a picture. */
    void showFor(double width, double height) {
        Region content = composition.root();
        stage.getScene().setRoot(new Group());
        content.setMinSize(width, height);
        content.setMaxSize(width, height);
        stage.getScene().setRoot(new Group(content));
        show(SMALLEST_WIDTH, SMALLEST_HEIGHT);
    }

    Region content() {
        return composition.root();
    }

    private void rememberSize() {
        if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            settings.width.set(stage.getWidth());
            settings.height.set(stage.getHeight());
        }
    }

    /** Opens the article that was open last, or else the first of the shelf. */
    public void openLast(List<String> articleIds) {
        String last = settings.article.get();
        @Nullable String first = articleIds.isEmpty() ? null : articleIds.getFirst();
        if (articleIds.contains(last)) {
            workspace().open(last);
        } else if (first != null) {
            workspace().open(first);
        }
    }
}
