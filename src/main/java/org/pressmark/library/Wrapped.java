package org.pressmark.library;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries failures of reading and writing through code that knows only its own. */
final class Wrapped {

    private Wrapped() {}

    static void run(Exports.Writing work) throws UncheckedIOException {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
