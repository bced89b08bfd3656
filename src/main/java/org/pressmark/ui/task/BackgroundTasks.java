package org.pressmark.ui.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The window's tasks: one virtual thread each; what is running can be watched and cancelled. */
public final class BackgroundTasks implements Tasks, AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> shown = FXCollections.unmodifiableObservableList(running);
    private final Map<Object, RunningTask> latest = new HashMap<>();

    @Override
    public ObservableList<RunningTask> running() {
        return shown;
    }

    @Override
    public <T> Running start(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return start(threads, title, work, done, failed);
    }

    @Override
    public <T> Running startInOrder(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        return start(oneByOne, title, work, done, failed);
    }

    private <T> RunningTask start(
            ExecutorService lane, String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        RunningTask task = new RunningTask(title);
        running.add(task);
        lane.execute(() -> perform(task, work, done, failed));
        return task;
    }

    @Override
    public <T> Running startLatest(Object key, String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        @Nullable RunningTask older = latest.remove(key);
        if (older != null) {
            older.cancel();
        }
        RunningTask task = start(threads, title, work, done, failed);
        latest.put(key, task);
        return task;
    }

    private <T> void perform(RunningTask task, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Runnable outcome;
        try {
            T result = work.run((part, total) -> report(task, part, total), task);
            outcome = () -> done.accept(result);
        } catch (CancellationException cancelled) {
            outcome = () -> {};
        } catch (Exception problem) {
            outcome = () -> failed.accept(problem);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            outcome = () -> failed.accept(new IllegalStateException(tooMuch));
        }
        Runnable ending = outcome;
        onUiThread(() -> {
            running.remove(task);
            latest.values().remove(task);
            if (!task.isCancelled()) {
                ending.run();
            }
        });
    }

    private void report(RunningTask task, long part, long total) {
        double value = total > 0 ? Math.min(1, (double) part / total) : -1;
        onUiThread(() -> task.setProgress(value));
    }

    @Override
    public void onUiThread(Runnable action) {
        Platform.runLater(action);
    }

    /** Waits for work under way to end, so that nothing written is lost. */
    @Override
    public void close() {
        running.forEach(RunningTask::cancel);
        oneByOne.close();
        threads.close();
    }
}
