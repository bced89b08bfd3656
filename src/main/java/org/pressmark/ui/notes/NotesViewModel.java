package org.pressmark.ui.notes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.ui.Workspace;

/** The reader's notes on the open article in text order; those whose place is doubtful or gone in a part of their own. */
public final class NotesViewModel {

    private final Workspace workspace;
    private final ResourceBundle words;
    private final InstantSource clock;
    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    public NotesViewModel(Workspace workspace, ResourceBundle words, InstantSource clock) {
        this.workspace = workspace;
        this.words = words;
        this.clock = clock;
        workspace.annotations().addListener((ListChangeListener<PlacedAnnotation>) change -> refresh());
        refresh();
    }

    private void refresh() {
        List<NoteRow> all = new ArrayList<>(part(AnchorStatus.ANCHORED));
        addPart(all, "part.uncertain", part(AnchorStatus.UNCERTAIN));
        addPart(all, "part.orphan", part(AnchorStatus.ORPHAN));
        rows.setAll(all);
        count.set(workspace.annotations().size());
    }

    private void addPart(List<NoteRow> all, String title, List<NoteRow> part) {
        if (!part.isEmpty()) {
            all.add(new NoteRow.Part(words.getString(title)));
            all.addAll(part);
        }
    }

    private List<NoteRow> part(AnchorStatus status) {
        return workspace.annotations().stream()
                .filter(placed -> placed.placement().status() == status)
                .map(NotesViewModel::row)
                .toList();
    }

    private static NoteRow row(PlacedAnnotation placed) {
        var place = placed.placement().range();
        return switch (placed.annotation()) {
            case Annotation.Highlight highlight -> new NoteRow.Entry(
                    highlight, highlight.color(), oneLine(highlight.anchor().exact()), highlight.comment(), highlight.tags(), place);
            case Annotation.Bookmark bookmark -> new NoteRow.Entry(
                    bookmark, null, oneLine(bookmark.anchor().exact()), bookmark.name(), List.of(), place);
            case Annotation.Note note -> new NoteRow.Entry(note, null, "", note.text(), note.tags(), null);
        };
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    ObservableList<NoteRow> rows() {
        return rows;
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void choose(NoteRow row) {
        if (row instanceof NoteRow.Entry entry && entry.place() != null) {
            workspace.reveal(entry.place());
        }
    }

    void delete(NoteRow row) {
        if (row instanceof NoteRow.Entry entry) {
            workspace.delete(entry.annotation().id());
        }
    }

    void recolor(NoteRow row, HighlightColor color) {
        if (row instanceof NoteRow.Entry entry
                && entry.annotation() instanceof Annotation.Highlight highlight
                && highlight.color() != color) {
            workspace.update(highlight.withColor(color, clock.instant()));
        }
    }
}
