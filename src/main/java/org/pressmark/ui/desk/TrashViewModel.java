package org.pressmark.ui.desk;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pressmark.library.Library;
import org.pressmark.library.NoteDesk.TrashCount;
import org.pressmark.model.NoteFilter;
import org.pressmark.ui.Centre;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** What was deleted: searched, restored, or deleted for good. Kept up to date while it is shown. */
public final class TrashViewModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final TrashCount NOTHING = new TrashCount(0, 0);

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final ResourceBundle words;
    private final ObservableList<TrashRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TrashCount> count = new ReadOnlyObjectWrapper<>(NOTHING);
    private final StringProperty query = new SimpleStringProperty("");

    /** @param words of {@code org.pressmark.ui.desk.trash} */
    public TrashViewModel(Workspace workspace, Library library, Tasks tasks, ResourceBundle words) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.words = words;
        workspace.centreProperty().subscribe(centre -> refresh());
        // Whatever changes in the library, the shelf is read anew.
        workspace.shelf().subscribe(this::refresh);
        query.subscribe((before, now) -> refresh());
    }

    private record Loaded(List<TrashRow> rows, TrashCount count) {}

    private void refresh() {
        if (workspace.centreProperty().get() != Centre.TRASH) {
            rows.clear();
            return;
        }
        NoteFilter filter = NoteFilter.parse(query.get());
        tasks.startLatest(this, words.getString("task.trash"), (progress, cancel) -> load(filter), loaded -> {
            count.set(loaded.count());
            rows.setAll(loaded.rows());
        }, workspace::failed);
    }

    private Loaded load(NoteFilter filter) {
        List<TrashRow> all = new ArrayList<>();
        if (filter.tags().isEmpty() && filter.speaker() == null) {
            library.desk().trashedArticles(filter.words()).forEach(article -> all.add(new TrashRow.Article(article,
                    MessageFormat.format(words.getString("article.detail"), article.notes(), day(article.deleted())))));
        }
        library.desk().trashedNotes(filter).forEach(note -> {
            Instant deleted = note.deleted();
            all.add(new TrashRow.Note(note, MessageFormat.format(words.getString("note.detail"), note.article(),
                    deleted == null ? "" : day(deleted))));
        });
        return new Loaded(all, library.desk().trashCount());
    }

    private static String day(Instant when) {
        return LocalDate.ofInstant(when, ZoneId.systemDefault()).format(DAY);
    }

    ObservableList<TrashRow> rows() {
        return rows;
    }

    /** How much is there, whatever is searched for. */
    ReadOnlyObjectProperty<TrashCount> countProperty() {
        return count.getReadOnlyProperty();
    }

    StringProperty queryProperty() {
        return query;
    }

    void restore(Collection<String> ids) {
        tasks.startInOrder(words.getString("task.restore"), (progress, cancel) -> {
            library.desk().restore(ids);
            return true;
        }, done -> refresh(), workspace::failed);
    }

    /** Deletes everything in the trash for good; the reader has been asked. */
    void empty() {
        tasks.startInOrder(words.getString("task.empty"), (progress, cancel) -> library.desk().emptyTrash(),
                gone -> refresh(), workspace::failed);
    }

    /** The question before emptying; says how much it is about. */
    String question() {
        TrashCount now = count.get();
        return MessageFormat.format(words.getString("empty.question"), now.notes(), now.articles());
    }
}
