package org.pressmark.ui.reading.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.pressmark.library.Library;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Fonts;
import org.pressmark.ui.MainWindow;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.task.BackgroundTasks;

/**
 * The process that is to be killed: opens the real window on a library, starts a note on some words and types without a pause. After each
 * letter it prints how many there are and when it was, in milliseconds since 1970. Never stores the note.
 */
public final class TypingVictim {

    private static final String TEXT = "Ferry to stop\nThe town's only ferry will stop running in November, the harbour office said.\n";
    private static final Duration BETWEEN_KEYS = Duration.millis(20);

    private TypingVictim() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Path file = Files.writeString(directory.resolve("ferry.txt"), TEXT);
        Library library = Library.open(directory.resolve("library"));
        Platform.startup(() -> {
            Fonts.load();
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, library, new BackgroundTasks(), new WindowSettings());
            window.workspace().articleProperty().subscribe(article -> {
                if (article != null) {
                    Platform.runLater(() -> start(stage));
                }
            });
            window.show();
            window.workspace().importFiles(List.of(file));
        });
    }

    private static void start(Stage stage) {
        PageView page = (PageView) stage.getScene().lookup(".page");
        int at = TEXT.indexOf("ferry will");
        page.requestFocus();
        page.selection().choose(TextRange.of(at, at + 10));
        Event.fireEvent(page, new KeyEvent(KeyEvent.KEY_TYPED, "n", "n", KeyCode.UNDEFINED, false, false, false, false));
        TextArea comment = (TextArea) stage.getScene().lookup(".highlight-card .text-area");
        Timeline keys = new Timeline(new KeyFrame(BETWEEN_KEYS, event -> {
            comment.appendText(letter(comment.getLength()));
            System.out.println(comment.getLength() + " " + System.currentTimeMillis());
        }));
        keys.setCycleCount(Timeline.INDEFINITE);
        keys.play();
    }

    /** The letter that is typed at a place, so that it can be told whether what is kept is what was typed. */
    static String letter(int index) {
        return index % 7 == 6 ? " " : Character.toString((char) ('a' + index % 26));
    }
}
