package org.pressmark.model;

import java.util.concurrent.CancellationException;

/** Asked now and then by long work; safe for use from any thread. */
@FunctionalInterface
public interface Cancellation {

    Cancellation NEVER = () -> false;

    boolean isCancelled();

    /** @throws CancellationException if cancelled */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
