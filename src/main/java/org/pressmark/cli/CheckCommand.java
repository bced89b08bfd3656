package org.pressmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import picocli.CommandLine.Command;

/** Looks the library over. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    CheckCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            List<String> findings = library.upkeep().check();
            findings.forEach(console::result);
            if (findings.isEmpty()) {
                console.result(Words.of("check.well", library.articles().size()));
            }
            return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
