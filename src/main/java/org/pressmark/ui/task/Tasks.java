package org.pressmark.ui.task;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;

/** Runs work off the UI thread and hands its result back on it. Call from the UI thread only. */
public interface Tasks {

    /** Work that takes time; runs on some other thread. */
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress, Cancellation cancellation) throws Exception;
    }

    /** A handle on work under way. */
    @FunctionalInterface
    interface Running {
        void cancel();
    }

    /**
     * Starts work. Exactly one of {@code done} and {@code failed} is called on the UI thread afterwards, or neither once it was cancelled.
     *
     * @param title what is being done, for the status line; already in the reader's language
     */
    <T> Running start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** The same, but newer work under one key replaces older work that has not ended: search as you type. */
    <T> Running startLatest(Object key, String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** What is running now; changes on the UI thread. */
    ObservableList<RunningTask> running();

    /** The same, but one after the other in the order of the calls: for changes, of which the last must win. */
    <T> Running startInOrder(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Runs something on the UI thread soon; from any thread. */
    void onUiThread(Runnable action);
}
