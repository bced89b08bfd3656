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
                try {
                    apply(taken.edit().inverse());
                } catch (LibraryException e) {
                    if (e.problem() == Problem.CHANGED_ELSEWHERE) {
                        stack.forgetDone();
                    }
                    throw e;
                }
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
                try {
                    apply(taken.edit());
                } catch (LibraryException e) {
                    if (e.problem() == Problem.CHANGED_ELSEWHERE) {
                        stack.forgetUndone();
                    }
                    throw e;
                }
                stack.redone();
            });
        }
        step.ifPresent(taken -> tell(articleId, taken.edit()));
        return step.map(UndoStack.Step::name);
    }

    private void apply(Edit edit) {
        core.write(transaction -> {
            var annotations = transaction.annotations();
            expect(transaction, edit);
            switch (edit) {
                case Edit.Add(var added) -> annotations.put(added, currentVersion(transaction, added.articleId()));
                case Edit.Change(var before, var after) ->
                    annotations.put(after, currentVersion(transaction, after.articleId()));
                case Edit.Delete(var deleted) -> annotations.trash(deleted.id(), now());
                case Edit.Place place -> transaction.placements().put(place.annotationId(), place.version(), place.after());
                case Edit.Correct(var correction) ->
                    transaction.corrections().put(correction, currentVersion(transaction, correction.articleId()));
                case Edit.TakeBack(var correction) -> transaction.corrections().trash(correction.id(), now());
            }
            return this;
        });
    }

    /** Others may have changed since what the step was about: their work is not undone. */
    private void expect(Transaction transaction, Edit edit) {
        var annotations = transaction.annotations();
        boolean asLeft = switch (edit) {
            case Edit.Add(var added) -> annotations.get(added.id()).isEmpty();
            case Edit.Change(var before, var after) -> annotations.get(before.id()).filter(before::equals).isPresent();
            case Edit.Delete(var deleted) -> annotations.get(deleted.id()).filter(deleted::equals).isPresent();
            case Edit.Place place -> place.version() == currentVersion(transaction, place.articleId())
                    && place.before().equals(transaction.placements().of(place.annotationId()).get(place.version()));
            case Edit.Correct correct -> true;
            case Edit.TakeBack back -> true;
        };
        if (!asLeft) {
            throw core.problem(Problem.CHANGED_ELSEWHERE);
        }
    }

    private void tell(String articleId, Edit edit) {
        core.tell(switch (edit) {
            case Edit.Add add -> Changes.annotated(articleId);
            case Edit.Change change -> Changes.annotated(articleId);
            case Edit.Delete delete -> Changes.annotated(articleId);
            case Edit.Place place -> Changes.annotated(articleId);
            case Edit.Correct correct -> Changes.corrected(articleId);
            case Edit.TakeBack back -> Changes.corrected(articleId);
        });
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
