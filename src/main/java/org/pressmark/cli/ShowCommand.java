package org.pressmark.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.model.OpenArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one article of the library. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--who")
    private boolean who;

    @Option(names = "--json")
    private boolean json;

    ShowCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        try (Library library = choice.open()) {
            OpenArticle open = library.openArticle(LibraryChoice.article(library, id).id());
            if (json) {
                new AnalysisJson(open.article(), open.analysis()).write(JsonLines.writer(console.out()));
                console.result("");
            } else if (who) {
                new AnalysisSummary(open.article(), open.analysis()).print(console);
            } else {
                new ReadableArticle(open.article(), open.analysis()).print(console, SavedLine.of(open.summary().saved()));
            }
        }
        return ExitCode.DONE;
    }
}
