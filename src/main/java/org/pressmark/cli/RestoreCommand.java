package org.pressmark.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a copy in the library's place. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    RestoreCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        Library.restore(choice.directory(), file).ifPresentOrElse(
                kept -> console.result(Words.of("restore.kept", kept)),
                () -> console.result(Words.of("restore.done")));
        return ExitCode.DONE;
    }
}
