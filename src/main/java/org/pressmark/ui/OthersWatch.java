package org.pressmark.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.pressmark.library.Library;
import org.pressmark.ui.task.Tasks;

/** Looks every second, off the UI thread, whether another window or program has changed the library. */
final class OthersWatch implements AutoCloseable {

    private static final Duration PACE = Duration.seconds(1);

    private final Library library;
    private final Tasks tasks;
    private final PauseTransition pause = new PauseTransition(PACE);
    private boolean closed;

    OthersWatch(Library library, Tasks tasks) {
        this.library = library;
        this.tasks = tasks;
        pause.setOnFinished(event -> look());
    }

    void start() {
        pause.playFromStart();
    }

    private void look() {
        // Whoever is told of a change is told by the library itself; a failure shows when something is wanted of it.
        tasks.startLatest("others", "", (progress, cancel) -> library.noticeOthers(), changed -> again(), failed -> again());
    }

    private void again() {
        if (!closed) {
            pause.playFromStart();
        }
    }

    @Override
    public void close() {
        closed = true;
        pause.stop();
    }
}
