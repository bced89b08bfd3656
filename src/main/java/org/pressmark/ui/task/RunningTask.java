package org.pressmark.ui.task;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.pressmark.model.Cancellation;

/** Work under way, for the status line. Progress is changed on the UI thread only. */
public final class RunningTask implements Tasks.Running, Cancellation {

    private final String title;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final DoubleProperty progress = new SimpleDoubleProperty(-1);

    RunningTask(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** 0–1, or -1 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    void setProgress(double value) {
        progress.set(value);
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
