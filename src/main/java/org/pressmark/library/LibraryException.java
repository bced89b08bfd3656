package org.pressmark.library;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The library could not do what was asked; nothing was changed. {@link Messages#problem} has the sentence for people. */
public final class LibraryException extends RuntimeException {

    /** What is wrong; the words are in the messages bundle under {@code problem.<name>}. */
    public enum Problem {
        LOCKED,
        READ_ONLY,
        DISK_FULL,
        /** Written by a newer program. */
        NEWER,
        DAMAGED,
        NOT_A_LIBRARY,
        NO_SUCH_ARTICLE,
        NO_SUCH_ANNOTATION,
        NO_SUCH_CORRECTION,
        NO_SUCH_VERSION,
        /** What was to be changed, or taken back, is no longer as this program left it. */
        CHANGED_ELSEWHERE,
        /** A name of no letters. */
        NO_NAME,
        INVALID_RANGE,
        /** More words or tags than an annotation can have. */
        TOO_LONG,
        /** A folder or file that may not be written to. */
        NO_RIGHTS,
        /** There is no such folder to write to. */
        NO_FOLDER,
        /** No space for a file outside the library. */
        NO_SPACE,
        /** A file outside the library could not be written. */
        NOT_WRITTEN,
        /** Where a library is to be made, there is one. */
        LIBRARY_THERE,
        /** No archive of a library, or a broken one. */
        NO_ARCHIVE,
        /** A file with annotations that could not be read at all. */
        NOT_READ,
        IO
    }

    private final Problem problem;
    private final transient Path file;

    public LibraryException(Problem problem, Path file, @Nullable Throwable cause) {
        super(problem + ": " + file, cause);
        this.problem = problem;
        this.file = file;
    }

    public Problem problem() {
        return problem;
    }

    /** Whether the library can still be read, and written again once the hindrance is gone. */
    public boolean isHindranceToWriting() {
        return problem == Problem.LOCKED || problem == Problem.READ_ONLY || problem == Problem.DISK_FULL;
    }

    /** The library file, or the file that was to be read or written. */
    public Path file() {
        return file;
    }
}
