package org.pressmark.ingest.source;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Rejection;

/** Looks at the clock and at the reader's wish to stop. */
public final class Watch {

    private final Cancellation cancellation;
    private final long end;

    public Watch(Cancellation cancellation, Duration time) {
        this.cancellation = cancellation;
        this.end = System.nanoTime() + time.toNanos();
    }

    public boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /**
     * @throws CancellationException if cancelled
     * @throws RejectedException if time is up
     */
    public void check() throws RejectedException {
        cancellation.check();
        if (isOver()) {
            throw new RejectedException(Rejection.TOO_COMPLEX);
        }
    }
}
