package org.pressmark.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pressmark.annotation.Anchors;
import org.pressmark.annotation.Edit;
import org.pressmark.annotation.Reanchorer;
import org.pressmark.annotation.UndoStack;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** The reader's edits: each one transaction, and one step that can be taken back. */
final class Annotating {

    private final Core core;
    private final InstantSource clock;

    /** By article; guarded by this object's lock, which is held over the transaction too so that both stay in step. */
    private final Map<String, UndoStack<EditName>> stacks = new HashMap<>();

    Annotating(Core core, InstantSource clock) {
        this.core = core;
        this.clock = clock;
    }

    PlacedAnnotation addHighlight(
            String articleId, TextRange range, HighlightColor color, String comment, List<String> tags) {
        Words.check(core, comment);
        var cleanTags = Words.tags(core, tags);
        PlacedAnnotation added;
        synchronized (this) {
            added = core.write(transaction -> {
                var highlight = highlight(transaction, articleId, range, color, Words.clean(comment), cleanTags);
                return insert(transaction, highlight, new Placement(AnchorStatus.ANCHORED, range, 1));
            });
            stack(articleId).push(EditName.ADD_HIGHLIGHT, new Edit.Add(added.annotation()));
        }
        tell(articleId);
        return added;
    }

    PlacedAnnotation addNote(String articleId, String text, List<String> tags) {
        Words.check(core, text);
        Instant now = now();
        var note = new Annotation.Note(
                UUID.randomUUID().toString(), articleId, Words.clean(text), Words.tags(core, tags), now, now);
        synchronized (this) {
            core.write(transaction -> insert(transaction, note, Placing.WHOLE));
            stack(articleId).push(EditName.ADD_NOTE, new Edit.Add(note));
        }
        tell(articleId);
        return new PlacedAnnotation(note, Placing.WHOLE);
    }

    /** A highlight that is not stored yet. */
    Annotation.Highlight highlight(Transaction transaction, String articleId, TextRange range, HighlightColor color,
            String comment, List<String> tags) {
        String text = transaction.versions().text(core.shownVersion(transaction, articleId))
                .orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
        if (range.isEmpty() || range.end() > text.length()) {
            throw core.problem(Problem.INVALID_RANGE);
        }
        try {
            Instant now = now();
            return new Annotation.Highlight(UUID.randomUUID().toString(), articleId, Anchors.of(text, range), color,
                    HighlightStyle.HIGHLIGHT, comment, tags, now, now);
        } catch (IllegalArgumentException e) {
            throw core.problem(Problem.INVALID_RANGE, e);
        }
    }

    /** Keeps a new annotation at its place in the version that the reader sees, and where that went in a newer one, if there is. */
    PlacedAnnotation insert(Transaction transaction, Annotation annotation, Placement placement) {
        long shown = core.shownVersion(transaction, annotation.articleId());
        long current = currentVersion(transaction, annotation);
        transaction.annotations().put(annotation, shown);
        if (Placing.anchor(annotation) != null) {
            transaction.placements().put(annotation.id(), shown, placement);
            var range = placement.range();
            if (shown != current && range != null) {
                var versions = transaction.versions();
                var moves = Reanchorer.between(versions.text(shown).orElseThrow(), versions.text(current).orElseThrow());
                transaction.placements().put(annotation.id(), current, moves.follow(range));
            }
        }
        return new PlacedAnnotation(annotation, placement);
    }

    void update(Annotation changed) {
        synchronized (this) {
            var change = core.write(transaction -> {
                Annotation before = stored(transaction, changed.id());
                Annotation after = Words.merge(core, before, changed, now());
                transaction.annotations().put(after, currentVersion(transaction, before));
                return new Edit.Change(before, after);
            });
            if (change.before().equals(change.after())) {
                return;
            }
            stack(change.before().articleId()).push(Words.nameOf(change.before(), change.after()), change);
        }
        tell(changed.articleId());
    }

    void delete(String annotationId) {
        Annotation deleted;
        synchronized (this) {
            deleted = core.write(transaction -> {
                Annotation annotation = stored(transaction, annotationId);
                transaction.annotations().trash(annotationId, now());
                return annotation;
            });
            stack(deleted.articleId()).push(EditName.DELETE, new Edit.Delete(deleted));
        }
        tell(deleted.articleId());
    }

    synchronized Optional<EditName> undoable(String articleId) {
        return stack(articleId).undoable().map(UndoStack.Step::name);
    }

    synchronized Optional<EditName> redoable(String articleId) {
        return stack(articleId).redoable().map(UndoStack.Step::name);
    }

    Optional<EditName> undo(String articleId) {
        Optional<EditName> name;
        synchronized (this) {
            var stack = stack(articleId);
            name = stack.undoable().map(step -> apply(step.edit().inverse(), step.name()));
            name.ifPresent(taken -> stack.undone());
        }
        name.ifPresent(taken -> tell(articleId));
        return name;
    }

    Optional<EditName> redo(String articleId) {
        Optional<EditName> name;
        synchronized (this) {
            var stack = stack(articleId);
            name = stack.redoable().map(step -> apply(step.edit(), step.name()));
            name.ifPresent(taken -> stack.redone());
        }
        name.ifPresent(taken -> tell(articleId));
        return name;
    }

    private EditName apply(Edit edit, EditName name) {
        return core.write(transaction -> {
            var annotations = transaction.annotations();
            switch (edit) {
                case Edit.Add add -> annotations.put(add.annotation(), currentVersion(transaction, add.annotation()));
                case Edit.Change change -> annotations.put(change.after(), currentVersion(transaction, change.after()));
                case Edit.Delete delete -> annotations.trash(delete.annotation().id(), now());
            }
            return name;
        });
    }

    private Annotation stored(Transaction transaction, String id) {
        return transaction.annotations().get(id).orElseThrow(() -> core.problem(Problem.NO_SUCH_ANNOTATION));
    }

    private long currentVersion(Transaction transaction, Annotation annotation) {
        return transaction.versions().currentId(annotation.articleId())
                .orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
    }

    private UndoStack<EditName> stack(String articleId) {
        return stacks.computeIfAbsent(articleId, id -> new UndoStack<>());
    }

    private void tell(String articleId) {
        core.tell(new Changes(Set.of(articleId), Set.of(articleId)));
    }

    /** The store keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
