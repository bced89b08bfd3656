package org.pressmark.ui.desk;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pressmark.ui.Views;
import org.pressmark.ui.notes.NotePane;

/** The trash. Emptying it asks first, in the place of the button. */
public final class TrashController {

    private final TrashViewModel model;
    private final Runnable back;

    @FXML
    private ResourceBundle resources;

    @FXML
    private Region root;

    @FXML
    private TextField query;

    @FXML
    private ListView<TrashRow> rows;

    @FXML
    private Label none;

    @FXML
    private Button restore;

    @FXML
    private Button empty;

    @FXML
    private HBox asking;

    @FXML
    private Label question;

    @FXML
    private Button yes;

    /** @param back leads to the article */
    public TrashController(TrashViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
    }

    @FXML
    void initialize() {
        root.getStylesheets().add(Objects.requireNonNull(NotePane.class.getResource("note-pane.css")).toExternalForm());
        query.textProperty().bindBidirectional(model.queryProperty());
        rows.setItems(model.rows());
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        ResourceBundle noteWords = Views.words(NotePane.class, "notes");
        rows.setCellFactory(list -> new TrashCell(model::restore, resources, noteWords));
        rows.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> selected());
        none.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        none.textProperty().bind(model.queryProperty().map(typed -> resources.getString(typed.isBlank() ? "none" : "none.found")));
        rows.visibleProperty().bind(none.visibleProperty().not());
        asking.managedProperty().bind(asking.visibleProperty());
        model.countProperty().subscribe(count -> empty.setDisable(count.isNone()));
        selected();
        root.visibleProperty().subscribe((before, now) -> {
            asking.setVisible(false);
            if (now) {
                query.requestFocus();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void selected() {
        restore.setDisable(rows.getSelectionModel().getSelectedIndices().isEmpty());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (asking.isVisible()) {
                asking.setVisible(false);
            } else {
                back.run();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == rows && !(event.getTarget() instanceof TextInputControl)) {
            restore();
            event.consume();
        }
    }

    @FXML
    void restore() {
        List<String> ids = List.copyOf(rows.getSelectionModel().getSelectedItems()).stream().map(TrashRow::id).toList();
        if (!ids.isEmpty()) {
            model.restore(ids);
        }
    }

    @FXML
    void ask() {
        question.setText(model.question());
        asking.setVisible(true);
        yes.getParent().requestFocus();
    }

    @FXML
    void emptyTrash() {
        asking.setVisible(false);
        model.empty();
    }

    @FXML
    void keep() {
        asking.setVisible(false);
    }

    @FXML
    void close() {
        back.run();
    }
}
