package org.pressmark.ui.notes;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pressmark.model.ListedNote;
import org.pressmark.ui.Wrapping;

/** A list of notes with its filter above and what can be done with the selected ones below. */
public final class NotePane extends VBox implements NoteActions {

    private final NotesViewModel model;
    private final Consumer<List<String>> export;
    private final ListView<NoteRow> view = new ListView<>();
    private final NoteFilterBar filter;
    private final NoteSelectionBar bar;
    private final NoteList list;

    /** @param export writes the annotations of these ids into a file that the reader chooses */
    public NotePane(NotesViewModel model, Consumer<List<String>> export) {
        this.model = model;
        this.export = export;
        ResourceBundle words = ResourceBundle.getBundle("org.pressmark.ui.notes.notes");
        getStylesheets().add(Objects.requireNonNull(NotePane.class.getResource("note-pane.css")).toExternalForm());
        getStyleClass().add("note-pane");
        filter = new NoteFilterBar(model, words);
        bar = new NoteSelectionBar(model, this, view::requestFocus, words);
        view.getStyleClass().add("rows");
        view.setAccessibleText(words.getString("list"));
        list = new NoteList(view, model, this, words, bar::select);
        Label empty = new Label();
        empty.getStyleClass().add("empty-state");
        Wrapping.wrap(empty);
        empty.textProperty().bind(Bindings.createStringBinding(() -> words.getString(
                model.isFiltered() ? "empty.filter" : model.isWholeLibrary() ? "empty.library" : "empty"),
                model.queryProperty(), model.colorsProperty()));
        var none = Bindings.isEmpty(model.rows());
        empty.visibleProperty().bind(none);
        view.visibleProperty().bind(none.not());
        StackPane middle = new StackPane(view, empty);
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(filter, middle, bar);
    }

    /** Gives the list the keyboard, or the filter where the list is empty. */
    public void focusList() {
        if (view.isVisible()) {
            view.requestFocus();
            if (view.getSelectionModel().isEmpty()) {
                view.getSelectionModel().select(view.getItems().size() > 1 && view.getItems().getFirst() instanceof NoteRow.Part ? 1 : 0);
            }
        } else {
            filter.focusFilter();
        }
    }

    /** Gives the filter the keyboard. */
    public void focusFilter() {
        filter.focusFilter();
    }

    @Override
    public void tag() {
        bar.askForTags();
    }

    @Override
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(NotesViewModel.text(list.selection()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void export() {
        export.accept(NoteMenu.ids(list.selection()));
    }

    @Override
    public void delete() {
        model.delete(NoteMenu.ids(list.selection()));
    }
}
