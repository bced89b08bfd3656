package org.pressmark.library;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Edit;
import org.pressmark.annotation.Journal;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.store.Transaction;

/**
 * The reader's steps, which can be taken back. Whoever takes a step holds this object's lock over the transaction and
 * {@link #push}, so that the file and the journal stay in step.
 */
final class Steps {

    private final Core core;
    private final InstantSource clock;

    /** Guarded by this object's lock. */
    private final Journal<StepName> journal = new Journal<>();

    Steps(Core core, InstantSource clock) {
        this.core = core;
        this.clock = clock;
    }

    void push(String articleId, EditName name, Edit edit) {
        push(Set.of(articleId), new StepName(name, 1), edit);
    }

    /** @param articles that the step touches; none for one that is seen from everywhere */
    synchronized void push(Set<String> articles, StepName name, Edit edit) {
        journal.push(new Journal.Step<>(name, edit, articles));
    }

    /** @param articleId null for the whole library */
    synchronized Optional<StepName> undoable(@Nullable String articleId) {
        return journal.undoable(articleId).map(Journal.Step::name);
    }

    synchronized Optional<StepName> redoable(@Nullable String articleId) {
        return journal.redoable(articleId).map(Journal.Step::name);
    }

    synchronized void forget(Predicate<Edit> senseless) {
        journal.forget(senseless);
    }

    Optional<StepName> undo(@Nullable String articleId) {
        Optional<Journal.Step<StepName>> step;
        synchronized (this) {
            step = journal.undoable(articleId);
            step.ifPresent(taken -> {
                replay(taken.edit().inverse(), () -> journal.forgetUndoable(articleId));
                journal.undone(articleId);
            });
        }
        step.ifPresent(taken -> core.tell(Replay.changes(taken.edit())));
        return step.map(Journal.Step::name);
    }

    Optional<StepName> redo(@Nullable String articleId) {
        Optional<Journal.Step<StepName>> step;
        synchronized (this) {
            step = journal.redoable(articleId);
            step.ifPresent(taken -> {
                replay(taken.edit(), () -> journal.forgetRedoable(articleId));
                journal.redone(articleId);
            });
        }
        step.ifPresent(taken -> core.tell(Replay.changes(taken.edit())));
        return step.map(Journal.Step::name);
    }

    /** @param forget called where others' changes leave nothing to replay: the next step is not to wait behind this one */
    private void replay(Edit edit, Runnable forget) {
        try {
            core.write(transaction -> {
                new Replay(core, transaction, this).apply(edit);
                return this;
            });
        } catch (LibraryException e) {
            if (e.problem() == Problem.CHANGED_ELSEWHERE) {
                forget.run();
            }
            throw e;
        }
    }

    /** Stores an annotation at its place. */
    static void stand(Transaction transaction, Edit.Standing standing) {
        var annotation = standing.annotation();
        transaction.annotations().find(annotation.id()).ifPresent(before -> transaction.annotations().update(before, annotation));
        place(transaction, standing);
    }

    /** Puts a known annotation at a place and leaves it otherwise as it is. */
    static void place(Transaction transaction, Edit.Standing standing) {
        var annotation = standing.annotation();
        transaction.annotations().move(annotation, standing.versionId());
        transaction.placements().replace(annotation.id(), standing.placements());
    }

    long currentVersion(Transaction transaction, String articleId) {
        return transaction.versions().currentId(articleId).orElseThrow(() -> core.problem(Problem.NO_SUCH_ARTICLE));
    }

    /** The store keeps milliseconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
