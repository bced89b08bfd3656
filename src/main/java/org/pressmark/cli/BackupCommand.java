package org.pressmark.cli;

import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import picocli.CommandLine.Command;

/** Makes a copy of the library and prints where. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    BackupCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            console.result(library.backup().toString());
        }
        return ExitCode.DONE;
    }
}
