package org.pressmark.ui.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.Annotation;
import org.pressmark.model.Draft;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** Writing one note in a list. What is typed is kept as a draft at once; leaving without saving leaves the draft. */
final class NoteEditing {

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final String title;
    private final ReadOnlyObjectWrapper<@Nullable NoteEdit> current = new ReadOnlyObjectWrapper<>();
    private @Nullable Draft waiting;
    private boolean keeping;

    /** @param title of the tasks that save */
    NoteEditing(Workspace workspace, Library library, Tasks tasks, String title) {
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.title = title;
    }

    /** What is being written; null for nothing. */
    ReadOnlyObjectProperty<@Nullable NoteEdit> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** All tags of the library, for completion. */
    void tags(Consumer<List<String>> answer) {
        workspace.ask("tags", Library::tags, answer);
    }

    /** Starts with a stored annotation, or with the draft on it. */
    void edit(String annotationId) {
        tasks.startInOrder(title, (progress, cancel) -> library.desk().note(annotationId).map(note -> {
            Optional<Draft> draft = library.drafts().get(Draft.keyOf(note.articleId(), new Draft.Subject.Stored(annotationId)));
            return new NoteEdit(note.articleId(), note, draft.map(Draft::text).orElse(words(note)),
                    draft.map(Draft::tags).orElse(tags(note)), draft.isPresent());
        }), found -> found.ifPresent(current::set), workspace::failed);
    }

    /** Starts a new note about an article, or goes on with its draft. */
    void write(String articleId) {
        tasks.startInOrder(title, (progress, cancel) -> {
            Optional<Draft> draft = library.drafts().get(Draft.keyOf(articleId, new Draft.Subject.NewNote()));
            return new NoteEdit(articleId, null, draft.map(Draft::text).orElse(""), draft.map(Draft::tags).orElse(List.of()),
                    draft.isPresent());
        }, current::set, workspace::failed);
    }

    /** Called with every change of the words; links as they are stored. */
    void typed(String text, List<String> tags) {
        @Nullable NoteEdit edit = current.get();
        if (edit != null && differs(edit, text, tags)) {
            waiting = draft(edit, text, tags);
            keep();
        }
    }

    /** One at a time, so that fast typing does not queue up; the last state is always kept. */
    private void keep() {
        @Nullable Draft next = waiting;
        if (next == null || keeping) {
            return;
        }
        waiting = null;
        keeping = true;
        tasks.startInOrder(title, (progress, cancel) -> {
            library.drafts().keep(next);
            return true;
        }, done -> {
            keeping = false;
            keep();
        }, problem -> {
            keeping = false;
            workspace.failed(problem);
        });
    }

    /** Ends the writing and stores the words. */
    void save(String text, List<String> tags) {
        @Nullable NoteEdit edit = end();
        if (edit == null) {
            return;
        }
        @Nullable Annotation stored = edit.stored();
        String words = text.strip();
        if (stored == null) {
            if (!words.isEmpty()) {
                run(() -> library.addNote(edit.articleId(), words, tags));
            }
        } else if (words.equals(words(stored).strip()) && tags.equals(tags(stored))) {
            run(() -> library.drafts().drop(Draft.keyOf(edit.articleId(), subject(edit))));
        } else {
            run(() -> library.update(stored, changed(stored, words, tags)));
        }
    }

    /** Ends the writing; the words stay as a draft and come back when it is taken up again. */
    void leave(String text, List<String> tags) {
        @Nullable NoteEdit edit = end();
        if (edit != null && differs(edit, text, tags)) {
            Draft draft = draft(edit, text, tags).setAside();
            run(() -> library.drafts().keep(draft));
        } else if (edit != null) {
            run(() -> library.drafts().drop(Draft.keyOf(edit.articleId(), subject(edit))));
        }
    }

    private @Nullable NoteEdit end() {
        @Nullable NoteEdit edit = current.get();
        waiting = null;
        current.set(null);
        return edit;
    }

    private void run(Runnable change) {
        workspace.change(changed -> {
            change.run();
            return true;
        }, done -> {});
    }

    private static boolean differs(NoteEdit edit, String text, List<String> tags) {
        @Nullable Annotation stored = edit.stored();
        return stored == null
                ? !text.isBlank() || !tags.isEmpty()
                : !text.strip().equals(words(stored).strip()) || !tags.equals(tags(stored));
    }

    private static Draft draft(NoteEdit edit, String text, List<String> tags) {
        return Draft.of(edit.articleId(), subject(edit), text, tags);
    }

    private static Draft.Subject subject(NoteEdit edit) {
        @Nullable Annotation stored = edit.stored();
        return stored == null ? new Draft.Subject.NewNote() : new Draft.Subject.Stored(stored.id());
    }

    private static Annotation changed(Annotation stored, String text, List<String> tags) {
        Instant now = Instant.now();
        return switch (stored) {
            case Annotation.Highlight h -> h.withComment(text, now).withTags(tags, now);
            case Annotation.Note n -> new Annotation.Note(n.id(), n.articleId(), text, tags, n.created(), now);
            case Annotation.Bookmark b -> new Annotation.Bookmark(b.id(), b.articleId(), b.anchor(), text, b.created(), now);
        };
    }

    private static String words(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight h -> h.comment();
            case Annotation.Note n -> n.text();
            case Annotation.Bookmark b -> b.name();
        };
    }

    private static List<String> tags(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight h -> h.tags();
            case Annotation.Note n -> n.tags();
            case Annotation.Bookmark b -> List.of();
        };
    }
}
