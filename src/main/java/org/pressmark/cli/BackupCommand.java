package org.pressmark.cli;

import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a copy of the library and prints where. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Option(names = "--list")
    private boolean list;

    BackupCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            if (list) {
                library.upkeep().backups().forEach(copy -> console.result(copy.made() + "  " + copy.file()));
            } else {
                console.result(library.upkeep().backup().toString());
            }
        }
        return ExitCode.DONE;
    }
}
