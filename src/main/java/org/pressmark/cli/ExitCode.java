package org.pressmark.cli;

/** What the program's exit code tells a script. */
final class ExitCode {

    static final int DONE = 0;
    /** Some inputs failed; each was named. */
    static final int FAILED = 1;
    static final int USAGE = 2;

    private ExitCode() {}
}
