package org.pressmark.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pressmark.annotation.Edit;
import org.pressmark.annotation.UndoStack;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.store.Transaction;

/**
 * The reader's steps, which can be taken back. Whoever takes a step holds this object's lock over the transaction and
 * {@link #push}, so that the file and the stack stay in step.
 */
final class Steps {

    private final Core core;
    private final InstantSource clock;

    /** By article; guarded by this object's lock. */
    private final Map<String, UndoStack<EditName>> stacks = new HashMap<>();

    Steps(Core core, InstantSource clock) {
        this.core = core;
        this.clock = clock;
    }

    synchronized void push(String articleId, EditName name, Edit edit) {
        stack(articleId).push(name, edit);
    }

    synchronized Optional<EditName> undoable(String articleId) {
        return stack(articleId).undoable().map(UndoStack.Step::name);
    }

    synchronized Optional<EditName> redoable(String articleId) {
        return stack(articleId).redoable().map(UndoStack.Step::name);
    }

    Optional<EditName> undo(String articleId) {
        Optional<UndoStack.Step<EditName>> step;
        synchronized (this) {
            var stack = stack(articleId);
            step = stack.undoable();
            step.ifPresent(taken -> {
                apply(taken.edit().inverse());
                stack.undone();
            });
        }
        step.ifPresent(taken -> tell(articleId, taken.edit()));
        return step.map(UndoStack.Step::name);
    }

    Optional<EditName> redo(String articleId) {
        Optional<UndoStack.Step<EditName>> step;
        synchronized (this) {
            var stack = stack(articleId);
            step = stack.redoable();
            step.ifPresent(taken -> {
                apply(taken.edit());
                stack.redone();
            });
        }
        step.ifPresent(taken -> tell(articleId, taken.edit()));
        return step.map(UndoStack.Step::name);
    }

    private void apply(Edit edit) {
        core.write(transaction -> {
            apply(transaction, edit);
            return this;
        });
    }

    private void apply(Transaction transaction, Edit edit) {
        var annotations = transaction.annotations();
        switch (edit) {
            case Edit.Add(var added) -> annotations.put(added, currentVersion(transaction, added.articleId()));
            case Edit.Change(var before, var after) -> annotations.put(after, currentVersion(transaction, after.articleId()));
            case Edit.Move(var before, var after) -> stand(transaction, after);
            case Edit.Delete(var deleted) -> annotations.trash(deleted.id(), now());
            case Edit.Correct(var correction) ->
                transaction.corrections().put(correction, currentVersion(transaction, correction.articleId()));
            case Edit.TakeBack(var correction) -> transaction.corrections().trash(correction.id(), now());
            case Edit.Together(var edits) -> edits.forEach(one -> apply(transaction, one));
        }
    }

    /** Stores an annotation at its place. */
    static void stand(Transaction transaction, Edit.Standing standing) {
        var annotation = standing.annotation();
        transaction.annotations().put(annotation, standing.versionId());
        transaction.annotations().move(annotation, standing.versionId());
        transaction.placements().replace(annotation.id(), standing.placements());
    }

    private void tell(String articleId, Edit edit) {
        core.tell(isCorrection(edit) ? Changes.corrected(articleId) : Changes.annotated(articleId));
    }

    private static boolean isCorrection(Edit edit) {
        return switch (edit) {
            case Edit.Add add -> false;
            case Edit.Change change -> false;
            case Edit.Move move -> false;
            case Edit.Delete delete -> false;
            case Edit.Correct correct -> true;
            case Edit.TakeBack back -> true;
            case Edit.Together(var edits) -> edits.stream().anyMatch(Steps::isCorrection);
        };
    }

    long currentVersion(Transaction transaction, String articleId) {
        return transaction.versions().currentId(articleId).orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
    }

    private UndoStack<EditName> stack(String articleId) {
        return stacks.computeIfAbsent(articleId, id -> new UndoStack<>());
    }

    /** The store keeps milliseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
