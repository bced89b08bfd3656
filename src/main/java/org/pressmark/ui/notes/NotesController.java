package org.pressmark.ui.notes;

import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.list.Rows;

/** The notes' list. */
public final class NotesController {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final NotesViewModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private ListView<NoteRow> notes;

    @FXML
    private Label empty;

    public NotesController(NotesViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        NoteMenu menu = new NoteMenu(model, resources);
        notes.setItems(model.rows());
        notes.setCellFactory(list -> new NoteCell(menu, resources));
        Rows.onChosen(notes, model::choose);
        notes.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        notes.visibleProperty().bind(empty.visibleProperty().not());
    }

    private void act(KeyEvent event) {
        @Nullable NoteRow selected = notes.getSelectionModel().getSelectedItem();
        if (selected instanceof NoteRow.Entry entry) {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                int index = notes.getSelectionModel().getSelectedIndex();
                model.delete(entry);
                notes.getSelectionModel().clearAndSelect(index);
                event.consume();
            } else if (COPY.match(event)) {
                NoteMenu.copy(entry);
                event.consume();
            }
        }
    }
}
