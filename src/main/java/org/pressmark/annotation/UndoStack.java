package org.pressmark.annotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The steps of one article that can be taken back, and those taken back that can be done again. Looking and moving are apart,
 * so that a step whose storing failed stays where it was. Not safe for use by several threads at once.
 *
 * @param <N> what names a step
 */
public final class UndoStack<N> {

    /** A step and its name. */
    public record Step<N>(N name, Edit edit) {}

    /** The oldest steps are forgotten beyond this many. */
    public static final int CAPACITY = 1000;

    private final Deque<Step<N>> done = new ArrayDeque<>();
    private final Deque<Step<N>> undone = new ArrayDeque<>();

    /** Remembers a new step; what had been taken back can no longer be done again. */
    public void push(N name, Edit edit) {
        done.push(new Step<>(name, edit));
        undone.clear();
        if (done.size() > CAPACITY) {
            done.removeLast();
        }
    }

    public Optional<Step<N>> undoable() {
        return Optional.ofNullable(done.peek());
    }

    public Optional<Step<N>> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /** Says that {@link #undoable} can no longer be taken back; those before it still can. */
    public void forgetDone() {
        done.pop();
    }

    /** Says that {@link #redoable} can no longer be done again; nor can what came after it. */
    public void forgetUndone() {
        undone.clear();
    }

    /** Says that {@link #undoable} was taken back. */
    public void undone() {
        undone.push(done.pop());
    }

    /** Says that {@link #redoable} was done again. */
    public void redone() {
        done.push(undone.pop());
    }
}
