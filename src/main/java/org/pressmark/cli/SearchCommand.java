package org.pressmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.library.SearchHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds words in all articles and notes. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    private static final int MOST = 100;

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(arity = "1..*", paramLabel = "WORD")
    private List<String> words = List.of();

    SearchCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            for (SearchHit hit : library.search(String.join(" ", words), MOST)) {
                console.result(LibraryChoice.shortId(hit.article().id()) + "  " + hit.article().title());
                if (!hit.snippet().isEmpty()) {
                    console.result("    " + hit.snippet());
                }
            }
        }
        return ExitCode.DONE;
    }
}
