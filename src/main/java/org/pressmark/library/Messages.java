package org.pressmark.library;

import java.nio.file.Path;
import org.pressmark.model.Rejection;

/** The sentences for people that both front ends use; words from the bundle {@code org.pressmark.library.messages}. */
public final class Messages {

    private Messages() {}

    /** One sentence naming the file and why it could not be read. */
    public static String rejection(Path file, Rejection reason, String detail) {
        throw new UnsupportedOperationException();
    }

    /** One sentence naming the file, what happened and what to do. */
    public static String problem(LibraryException problem) {
        throw new UnsupportedOperationException();
    }
}
