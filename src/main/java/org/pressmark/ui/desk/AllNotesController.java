package org.pressmark.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pressmark.ui.notes.NotePane;
import org.pressmark.ui.notes.NotesViewModel;

/** The notes of all articles, in the middle of the window. */
public final class AllNotesController {

    private final NotesViewModel model;
    private final Consumer<List<String>> export;
    private final Runnable back;

    @FXML
    private Region root;

    @FXML
    private StackPane place;

    /**
     * @param export writes the annotations of these ids into a file that the reader chooses
     * @param back leads to the article
     */
    public AllNotesController(NotesViewModel model, Consumer<List<String>> export, Runnable back) {
        this.model = model;
        this.export = export;
        this.back = back;
    }

    @FXML
    void initialize() {
        NotePane pane = new NotePane(model, export);
        place.getChildren().setAll(pane);
        root.visibleProperty().subscribe((before, now) -> {
            if (now) {
                pane.focusFilter();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
    }

    @FXML
    void close() {
        back.run();
    }
}
