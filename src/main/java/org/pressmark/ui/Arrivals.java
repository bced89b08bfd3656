package org.pressmark.ui;

import java.nio.file.FileSystemNotFoundException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.ResourceBundle;
import javafx.stage.Stage;
import org.pressmark.library.Library;
import org.pressmark.ui.task.Tasks;

/** Opens what a start asks for, the window's own or a later one that found it open. */
record Arrivals(Stage stage, Library library, Tasks tasks, MainWindow main) {

    void open(StartRequest request) {
        if (!request.files().isEmpty()) {
            main.open(request.files());
        }
        request.links().forEach(this::follow);
    }

    /** From a later start, in the form of its {@link StartRequest#toArguments()}; other words are not worth a message. */
    void visit(List<String> words) {
        try {
            open(StartRequest.of(words));
        } catch (IllegalArgumentException | NoSuchElementException | FileSystemNotFoundException noRequest) {
            return;
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void follow(String link) {
        tasks.start(
                "",
                (progress, cancel) -> library.exports().resolve(link),
                found -> found.ifPresentOrElse(
                        target -> main.workspace().openAt(target.articleId(), target.place()),
                        () -> main.workspace().say(
                                Notice.Kind.ERROR,
                                ResourceBundle.getBundle("org.pressmark.ui.window").getString("link.none") + " " + link)),
                main.workspace()::failed);
    }
}
