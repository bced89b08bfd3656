package org.pressmark.ui.notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.library.LinkText;
import org.pressmark.library.NoteDesk;
import org.pressmark.model.ColorNames;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.ui.Centre;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.links.LinkViewModel;
import org.pressmark.ui.task.Tasks;

/** The reader's notes, on the open article or in the whole library: filtered, sorted, grouped, and what can be done with them. */
public final class NotesViewModel {

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final LinkViewModel links;
    private final MarkingSettings marking;
    private final ResourceBundle words;
    private final boolean wholeLibrary;
    private final NoteArranging arranging;
    private final NoteEditing editing;
    private final ObservableList<NoteRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper found = new ReadOnlyIntegerWrapper();
    private boolean known;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Set<HighlightColor>> colors = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<NoteOrder> order = new SimpleObjectProperty<>(NoteOrder.TEXT);

    private NotesViewModel(Workspace workspace, Library library, Tasks tasks, LinkViewModel links, MarkingSettings marking, ResourceBundle words,
            boolean wholeLibrary) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.links = links;
        this.marking = marking;
        this.words = words;
        this.wholeLibrary = wholeLibrary;
        this.arranging = new NoteArranging(words, this::colorName, this::givenName, wholeLibrary);
        this.editing = new NoteEditing(workspace, library, tasks, words.getString("task.save"));
        query.subscribe((before, now) -> refresh());
        colors.subscribe((before, now) -> refresh());
        order.subscribe((before, now) -> refresh());
        for (HighlightColor color : HighlightColor.values()) {
            marking.givenNameProperty(color).subscribe((before, now) -> refresh());
        }
        editing.currentProperty().subscribe((before, now) -> showFresh(now));
    }

    /** Of the open article. */
    public static NotesViewModel ofArticle(
            Workspace workspace, Library library, Tasks tasks, LinkViewModel links, MarkingSettings marking, ResourceBundle words) {
        var model = new NotesViewModel(workspace, library, tasks, links, marking, words, false);
        workspace.annotations().addListener((ListChangeListener<PlacedAnnotation>) change -> model.refresh());
        workspace.articleProperty().subscribe(article -> model.refresh());
        return model;
    }

    /** Of all articles; kept up to date while they are shown. */
    public static NotesViewModel ofLibrary(
            Workspace workspace, Library library, Tasks tasks, LinkViewModel links, MarkingSettings marking, ResourceBundle words) {
        var model = new NotesViewModel(workspace, library, tasks, links, marking, words, true);
        workspace.centreProperty().subscribe(centre -> model.refresh());
        workspace.shelf().addListener((ListChangeListener<Object>) change -> model.refresh());
        return model;
    }

    private void refresh() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        if (wholeLibrary ? workspace.centreProperty().get() != Centre.NOTES : open == null) {
            count.set(0);
            rows.clear();
            return;
        }
        NoteFilter filter = NoteFilter.parse(query.get()).in(colors.get());
        NoteOrder sorted = order.get();
        @Nullable NoteEdit edit = editing.currentProperty().get();
        @Nullable String id = wholeLibrary || open == null ? null : open.id();
        count.set(workspace.annotations().size());
        if (id == null && !known && sorted != NoteOrder.SPEAKER && filter.speaker() == null) {
            // The first time, every article's quotations are read: the notes are shown before it is known who says what.
            known = true;
            tasks.startLatest(this, words.getString("task.notes"), (progress, cancel) -> {
                List<ListedNote> unsaid = library.desk().notesUnsaid(filter);
                return new Loaded(arranging.rows(unsaid, sorted), unsaid.size());
            }, loaded -> {
                show(loaded);
                refresh();
            }, workspace::failed);
            return;
        }
        tasks.startLatest(this, words.getString("task.notes"), (progress, cancel) -> load(id, filter, sorted, edit), this::show,
                workspace::failed);
    }

    private record Loaded(List<NoteRow> rows, int found) {}

    /** Off the UI thread: there may be very many. */
    private Loaded load(@Nullable String id, NoteFilter filter, NoteOrder sorted, @Nullable NoteEdit edit) {
        NoteDesk desk = library.desk();
        List<ListedNote> notes = id == null ? desk.notes(filter) : desk.notes(id, filter);
        List<NoteRow> all = new ArrayList<>();
        if (id != null && edit != null && edit.isNew() && edit.articleId().equals(id)) {
            all.add(new NoteRow.Fresh(id));
        }
        if (id != null && filter.isNone()) {
            List<LinkTarget> from = library.links().backlinks(id);
            if (!from.isEmpty()) {
                all.add(new NoteRow.Backlinks(from));
            }
        }
        all.addAll(arranging.rows(notes, sorted));
        return new Loaded(all, notes.size());
    }

    private void show(Loaded loaded) {
        found.set(loaded.found());
        rows.setAll(loaded.rows());
    }

    private void showFresh(@Nullable NoteEdit edit) {
        rows.removeIf(row -> row instanceof NoteRow.Fresh);
        if (edit != null && edit.isNew()) {
            rows.addFirst(new NoteRow.Fresh(edit.articleId()));
        }
    }

    ObservableList<NoteRow> rows() {
        return rows;
    }

    boolean isWholeLibrary() {
        return wholeLibrary;
    }

    /** Number of annotations of the open article, whatever is filtered. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Number of notes that match. */
    ReadOnlyIntegerProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What is typed into the filter: see {@link NoteFilter#parse}. */
    StringProperty queryProperty() {
        return query;
    }

    void toggle(HighlightColor color) {
        Set<HighlightColor> chosen = EnumSet.noneOf(HighlightColor.class);
        chosen.addAll(colors.get());
        if (!chosen.remove(color)) {
            chosen.add(color);
        }
        colors.set(Set.copyOf(chosen));
    }

    ObjectProperty<Set<HighlightColor>> colorsProperty() {
        return colors;
    }

    boolean isFiltered() {
        return !query.get().isBlank() || !colors.get().isEmpty();
    }

    void clearFilter() {
        query.set("");
        colors.set(Set.of());
    }

    ObjectProperty<NoteOrder> orderProperty() {
        return order;
    }

    /** As the reader calls it, else as we do. */
    String colorName(HighlightColor color) {
        return colorNameValue(color).getValue();
    }

    ObservableValue<String> colorNameValue(HighlightColor color) {
        return marking.name(color, words);
    }

    private String givenName(HighlightColor color) {
        return ColorNames.clean(marking.givenNameProperty(color).get());
    }

    NoteEditing editing() {
        return editing;
    }

    LinkViewModel links() {
        return links;
    }

    /** Shows a note's place; of one that has none, its article. */
    void reveal(ListedNote note) {
        workspace.openAt(note.articleId(), note.place());
    }

    void openArticle(String articleId) {
        workspace.openAt(articleId, null);
    }

    /** Starts a note about the open article. */
    public void writeNote() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        if (open != null) {
            editing.write(open.id());
        }
    }

    void recolor(Collection<String> ids, HighlightColor color) {
        act(desk -> desk.recolor(ids, color));
    }

    void retag(Collection<String> ids, List<String> on, List<String> off) {
        act(desk -> desk.retag(ids, on, off));
    }

    void delete(Collection<String> ids) {
        act(desk -> desk.delete(ids));
    }

    private void act(Consumer<NoteDesk> action) {
        workspace.change(changed -> {
            action.accept(changed.desk());
            return true;
        }, done -> {});
    }

    /** Notes as plain words, one after the other. */
    static String text(List<ListedNote> notes) {
        List<String> parts = new ArrayList<>();
        for (ListedNote note : notes) {
            String comment = comment(note);
            parts.add(note.words().isEmpty() || comment.isEmpty() ? note.words() + comment : note.words() + "\n" + comment);
        }
        return String.join("\n\n", parts);
    }

    /** A note's comment without the marks of links. */
    static String comment(ListedNote note) {
        Map<String, LinkTarget> byId =
                note.links().stream().collect(Collectors.toMap(LinkTarget::id, Function.identity(), (a, b) -> a));
        return LinkText.plain(note.comment(), byId);
    }
}
