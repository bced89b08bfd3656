package org.pressmark.store;

import java.nio.file.Path;

/** The store could not do what was asked; the transaction, if there was one, was rolled back. */
public final class StoreException extends RuntimeException {

    /** What went wrong. */
    public enum Kind {
        /** Another process holds the file for longer than we wait. */
        LOCKED,
        READ_ONLY,
        DISK_FULL,
        /** Written by a newer program. */
        NEWER,
        DAMAGED,
        /** A database of some other program, or no database at all. */
        NOT_A_LIBRARY,
        IO
    }

    private final Kind kind;
    private final transient Path file;

    StoreException(Kind kind, Path file, Throwable cause) {
        super(kind + ": " + file, cause);
        this.kind = kind;
        this.file = file;
    }

    StoreException(Kind kind, Path file, String detail) {
        super(kind + ": " + file + ": " + detail);
        this.kind = kind;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }
}
