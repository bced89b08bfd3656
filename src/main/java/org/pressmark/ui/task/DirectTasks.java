package org.pressmark.ui.task;

import java.util.function.Consumer;
import java.util.concurrent.CancellationException;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;

/** Runs everything at once on the calling thread: for drawing a picture of the window, and for tests. */
public final class DirectTasks implements Tasks {

    @Override
    @SuppressWarnings("IllegalCatch")
    public <T> Running start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.run(Progress.NONE, Cancellation.NEVER);
        } catch (CancellationException cancelled) {
            return () -> {};
        } catch (Exception problem) {
            failed.accept(problem);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }

    @Override
    public <T> Running startLatest(Object key, String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return start(title, work, done, failed);
    }

    @Override
    public ObservableList<RunningTask> running() {
        return FXCollections.emptyObservableList();
    }

    @Override
    public <T> Running startInOrder(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return start(title, work, done, failed);
    }

    @Override
    public void onUiThread(Runnable action) {
        action.run();
    }
}
