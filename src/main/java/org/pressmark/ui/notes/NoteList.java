package org.pressmark.ui.notes;

import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.ListedNote;
import org.pressmark.ui.list.RowMenu;

/**
 * The list itself: several rows can be selected, and stay selected when the rows are loaded anew. Enter edits, Space shows the place,
 * Delete deletes. One click shows the place in the article beside it; where the list takes the article's place, two do.
 */
final class NoteList {

    private final ListView<NoteRow> list;
    private final NotesViewModel model;
    private final NoteActions actions;
    private final NoteEditor editor;
    private final Consumer<List<ListedNote>> selected;
    private Set<String> kept = Set.of();
    private boolean reloading;

    NoteList(ListView<NoteRow> list, NotesViewModel model, NoteActions actions, ResourceBundle words,
            Consumer<List<ListedNote>> selected) {
        this.list = list;
        this.model = model;
        this.actions = actions;
        this.selected = selected;
        this.editor = new NoteEditor(model.editing(), model.links(), words);
        list.getStyleClass().add("note-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new NoteCell(model, editor, words));
        NoteMenu menu = new NoteMenu(model, actions, words);
        RowMenu.install(list, row -> menu.of(selection()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> changed());
        model.rows().addListener((ListChangeListener<NoteRow>) change -> reload());
        reload();
        model.editing().currentProperty().subscribe((before, now) -> editingChanged(now));
    }

    /** The selected notes, each once, in the order of the list. */
    List<ListedNote> selection() {
        Set<String> seen = new HashSet<>();
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row instanceof NoteRow.Entry)
                .map(row -> ((NoteRow.Entry) row).note())
                .filter(note -> seen.add(note.id()))
                .toList();
    }

    private void changed() {
        if (!reloading) {
            List<ListedNote> now = selection();
            kept = Set.copyOf(NoteMenu.ids(now));
            selected.accept(now);
        }
    }

    /** Takes the model's rows over, and keeps the selection by what is selected. */
    private void reload() {
        reloading = true;
        boolean writing = isWriting();
        int focused = list.getFocusModel().getFocusedIndex();
        ObservableList<NoteRow> rows = list.getItems();
        rows.setAll(model.rows());
        list.getSelectionModel().clearSelection();
        if (!kept.isEmpty()) {
            int[] again = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i) instanceof NoteRow.Entry entry && kept.contains(entry.note().id())).toArray();
            if (again.length > 0) {
                list.getSelectionModel().selectIndices(again[0], again);
            } else if (!rows.isEmpty() && list.isFocused()) {
                list.getSelectionModel().clearAndSelect(Math.clamp(focused, 0, rows.size() - 1));
            }
        }
        reloading = false;
        changed();
        if (writing && model.editing().currentProperty().get() != null) {
            list.layout();
            editor.focus();
        }
    }

    private boolean isWriting() {
        return list.getScene() != null && list.getScene().getFocusOwner() instanceof TextInputControl field && isIn(field, editor);
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    private void editingChanged(@Nullable NoteEdit edit) {
        list.refresh();
        if (edit == null) {
            list.requestFocus();
            return;
        }
        int index = edit.isNew() ? 0 : list.getSelectionModel().getSelectedIndex();
        list.layout();
        list.scrollTo(Math.max(0, index));
        list.layout();
        editor.focus();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        List<ListedNote> notes = selection();
        boolean used = !notes.isEmpty() && switch (event.getCode()) {
            case ENTER, F2 -> notes.size() == 1 && run(() -> model.editing().edit(notes.getFirst().id()));
            case SPACE -> notes.size() == 1 && run(() -> model.reveal(notes.getFirst()));
            case DELETE, BACK_SPACE -> run(actions::delete);
            case C -> event.isShortcutDown() && run(actions::copy);
            case T -> !event.isShortcutDown() && !event.isAltDown() && run(actions::tag);
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8 -> !event.isShortcutDown()
                    && run(() -> model.recolor(NoteMenu.ids(notes), HighlightColor.values()[
                            event.getCode().ordinal() - KeyCode.DIGIT1.ordinal()]));
            default -> false;
        };
        boolean unwound = event.getCode() == KeyCode.ESCAPE && notes.size() > 1 && run(list.getSelectionModel()::clearSelection);
        if (used || unwound) {
            event.consume();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private void clicked(MouseEvent event) {
        List<ListedNote> notes = selection();
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && !event.isShortcutDown() && !event.isShiftDown() && !isIn((Node) event.getTarget(), editor);
        if (plain && notes.size() == 1 && event.getClickCount() == (model.isWholeLibrary() ? 2 : 1)) {
            model.reveal(notes.getFirst());
        }
    }
}
