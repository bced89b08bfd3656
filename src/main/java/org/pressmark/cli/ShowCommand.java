package org.pressmark.cli;

import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.model.OpenArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints one article of the library. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID")
    private String id = "";

    ShowCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            OpenArticle open = library.openArticle(LibraryChoice.article(library, id).id());
            new ReadableArticle(open.article(), open.analysis()).print(console);
        }
        return ExitCode.DONE;
    }
}
