package org.pressmark.ui.orphans;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Candidate;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlaceQuestion;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Dates;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** The notes of the open article that the reader is asked about, one after the other; at the end those without a place by decision. */
public final class OrphansViewModel {

    /**
     * What is shown of one note.
     *
     * @param old the version that its place is known in
     * @param place its place there
     */
    record Shown(PlaceQuestion question, OpenArticle old, TextRange place) {}

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final ResourceBundle words;
    private final ObservableList<PlacedAnnotation> notes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PlacedAnnotation> note = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private boolean active;

    public OrphansViewModel(Workspace workspace, Library library, Tasks tasks, ResourceBundle words) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.words = words;
        workspace.annotations().subscribe(this::annotationsChanged);
    }

    /** @param first id of the note to start with; null for the first that needs the reader */
    public void start(@Nullable String first) {
        active = true;
        note.set(workspace.annotations().stream().filter(one -> one.annotation().id().equals(first)).findFirst().orElse(null));
        annotationsChanged();
    }

    /** The desk is left: nothing is loaded for it any more. */
    public void stop() {
        active = false;
    }

    private void annotationsChanged() {
        if (!active) {
            return;
        }
        List<PlacedAnnotation> all = workspace.annotations();
        notes.setAll(Stream.concat(
                all.stream().filter(one -> one.placement().isOpen()),
                all.stream().filter(OrphansViewModel::isDetached)).toList());
        @Nullable PlacedAnnotation before = note.get();
        // What has just been decided, or undone, makes room for the next one, or comes back.
        note.set(notes.stream().filter(one -> before != null && one.equals(before)).findFirst()
                .or(() -> notes.stream().filter(one -> one.placement().isOpen()).findFirst())
                .orElse(null));
        load();
    }

    private static boolean isDetached(PlacedAnnotation one) {
        return one.placement().decided() && one.placement().status() == AnchorStatus.ORPHAN;
    }

    private void load() {
        @Nullable PlacedAnnotation asked = note.get();
        @Nullable Shown before = shown.get();
        if (asked == null) {
            shown.set(null);
            return;
        }
        if (before != null && before.question().note().equals(asked)) {
            return;
        }
        String id = asked.annotation().id();
        tasks.startLatest("question", words.getString("task"), (progress, cancel) -> {
            PlaceQuestion question = library.places().question(id);
            OpenArticle old = library.versions().open(asked.annotation().articleId(), question.known().number());
            return new Shown(question, old, old.annotations().stream().filter(one -> one.annotation().id().equals(id))
                    .map(one -> one.placement().range()).filter(range -> range != null).findFirst().orElse(TextRange.of(0, 0)));
        }, shown::set, workspace::failed);
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Null once there is nothing to ask. */
    ReadOnlyObjectProperty<@Nullable PlacedAnnotation> noteProperty() {
        return note.getReadOnlyProperty();
    }

    @Nullable OpenArticle article() {
        return workspace.articleProperty().get();
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int step) {
        if (!notes.isEmpty()) {
            int at = note.get() == null ? step > 0 ? -1 : 0 : notes.indexOf(note.get());
            note.set(notes.get(Math.floorMod(at + step, notes.size())));
            load();
        }
    }

    void accept(Candidate candidate) {
        decide(candidate.range());
    }

    /** Puts the note where the reader says. */
    void decide(TextRange range) {
        @Nullable PlacedAnnotation asked = note.get();
        if (asked != null && !range.isEmpty()) {
            String id = asked.annotation().id();
            boolean same = range.equals(asked.placement().range());
            workspace.change(store -> same ? store.places().accept(id) : store.places().place(id, range), done -> {});
        }
    }

    void detach() {
        @Nullable PlacedAnnotation asked = note.get();
        if (asked != null && !isDetached(asked)) {
            workspace.change(store -> store.places().detach(asked.annotation().id()), done -> {});
        }
    }

    void undo() {
        workspace.undo();
    }

    /** Such as "1 of 3 · lost its place". */
    String said() {
        @Nullable PlacedAnnotation asked = note.get();
        if (asked == null) {
            return words.getString("done");
        }
        String state = words.getString(asked.placement().decided() ? "state.detached"
                : asked.placement().status() == AnchorStatus.UNCERTAIN ? "state.uncertain" : "state.orphan");
        return MessageFormat.format(words.getString("said"), notes.indexOf(asked) + 1, notes.size(), state);
    }

    /** What is to be read where nothing is left to decide. */
    String done() {
        long detached = notes.stream().filter(OrphansViewModel::isDetached).count();
        return words.getString("done.all") + (detached == 0 ? "" : " " + MessageFormat.format(words.getString("done.detached"), detached));
    }

    /** The reader's words on the note asked about, on one line; empty where there are none. */
    String comment() {
        @Nullable PlacedAnnotation asked = note.get();
        String comment = asked == null ? "" : switch (asked.annotation()) {
            case Annotation.Highlight highlight -> highlight.comment();
            case Annotation.Bookmark bookmark -> bookmark.name();
            case Annotation.Note whole -> whole.text();
        };
        return comment.replaceAll("\\s+", " ").strip();
    }

    /** Over the old text: which version it is. */
    String oldTitle() {
        @Nullable Shown now = shown.get();
        return now == null ? "" : MessageFormat.format(words.getString("old"), Dates.dayAndTime(now.question().known().imported()));
    }

    String candidatesTitle() {
        @Nullable Shown now = shown.get();
        return now == null ? "" : words.getString(now.question().candidates().isEmpty() ? "new.none" : "new");
    }
}
