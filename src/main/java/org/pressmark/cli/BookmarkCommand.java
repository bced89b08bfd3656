package org.pressmark.cli;

import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a bookmark where some words stand. */
@Command(name = "bookmark")
final class BookmarkCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--quote", paramLabel = "WORDS", required = true)
    private String quote = "";

    @Option(names = "--occurrence", paramLabel = "N")
    private int occurrence;

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "";

    BookmarkCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            ArticleSummary article = LibraryChoice.article(library, id);
            TextRange place = ExactWords.one(library, article, quote, occurrence, console);
            console.result(library.addBookmark(article.id(), place.start(), name).annotation().id());
        }
        return ExitCode.DONE;
    }
}
