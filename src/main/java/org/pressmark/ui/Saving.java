package org.pressmark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.pressmark.library.LibraryException;
import org.pressmark.ui.task.Tasks;

/**
 * Changes on their way to the library, one after the other. What it cannot take because its disk is full, or its file locked or not
 * writable, is kept here and tried again with the next change, or when asked. Belongs to the UI thread.
 */
public final class Saving {

    private final Tasks tasks;
    private final String title;
    private final Consumer<Exception> failed;
    private final List<Runnable> kept = new ArrayList<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();

    /** @param title what is being done, for the status line */
    Saving(Tasks tasks, String title, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.title = title;
        this.failed = failed;
    }

    void save(Runnable change) {
        save(() -> {
            change.run();
            return true;
        }, done -> {});
    }

    <T> void save(Supplier<T> change, Consumer<T> done) {
        save(change, done, problem -> {});
    }

    /** @param failing called after the reader was told */
    <T> void save(Supplier<T> change, Consumer<T> done, Consumer<Exception> failing) {
        again();
        tasks.startInOrder(
                title,
                (progress, cancel) -> change.get(),
                result -> {
                    unsaved.set(waiting.get() > 0);
                    done.accept(result);
                },
                problem -> {
                    if (isHindrance(problem)) {
                        keep(() -> save(change, done, failing));
                    }
                    unsaved.set(true);
                    failed.accept(problem);
                    failing.accept(problem);
                });
    }

    /** Saves what is not worth an interruption where nothing can be written. */
    void saveQuietly(Runnable change) {
        tasks.startInOrder(
                title,
                (progress, cancel) -> {
                    change.run();
                    return true;
                },
                done -> {},
                problem -> {
                    if (!isHindrance(problem)) {
                        failed.accept(problem);
                    }
                });
    }

    private static boolean isHindrance(Exception problem) {
        return problem instanceof LibraryException known && known.isHindranceToWriting();
    }

    private void keep(Runnable change) {
        kept.add(change);
        waiting.set(kept.size());
    }

    /** Tries once more what waits; what fails again waits again. */
    public void again() {
        List<Runnable> all = List.copyOf(kept);
        kept.clear();
        waiting.set(0);
        all.forEach(Runnable::run);
    }

    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }
}
