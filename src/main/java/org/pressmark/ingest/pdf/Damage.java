package org.pressmark.ingest.pdf;

import java.io.IOException;
import java.util.ConcurrentModificationException;
import java.util.EmptyStackException;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Rejection;

/** Runs what damage in a file may make fail. PDFBox throws more than it declares; what it was seen to throw is named here. */
final class Damage {

    private Damage() {}

    @FunctionalInterface
    interface Step<T> {
        T take() throws IOException, RejectedException;
    }

    /** The step's result, or another where damage is in its way. */
    static <T> T borne(Step<T> step, T otherwise) throws RejectedException {
        try {
            return refused(step);
        } catch (RejectedException e) {
            if (e.reason() == Rejection.MALFORMED) {
                return otherwise;
            }
            throw e;
        }
    }

    /** The step's result; damage rejects the file. */
    static <T> T refused(Step<T> step) throws RejectedException {
        try {
            return step.take();
        } catch (CancellationException e) { // is an IllegalStateException too
            throw e;
        } catch (Stopped e) {
            throw e.reason();
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException
                | ClassCastException | ArithmeticException | NegativeArraySizeException | NoSuchElementException | EmptyStackException
                | UnsupportedOperationException | ConcurrentModificationException | ArrayStoreException | StackOverflowError e) {
            throw new RejectedException(Rejection.MALFORMED);
        }
    }
}
