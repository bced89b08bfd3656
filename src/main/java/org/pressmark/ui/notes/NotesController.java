package org.pressmark.ui.notes;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** The notes on the open article, in the sidebar. */
public final class NotesController {

    private final NotesViewModel model;
    private final Consumer<List<String>> export;

    @FXML
    private StackPane root;

    /** @param export writes the annotations of these ids into a file that the reader chooses */
    public NotesController(NotesViewModel model, Consumer<List<String>> export) {
        this.model = model;
        this.export = export;
    }

    @FXML
    void initialize() {
        root.getChildren().setAll(new NotePane(model, export));
    }
}
