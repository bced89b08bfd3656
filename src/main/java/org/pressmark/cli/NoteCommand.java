package org.pressmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Highlights words of an article, or notes something about the whole of it. */
@Command(name = "note")
final class NoteCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--quote", paramLabel = "WORDS")
    private @Nullable String quote;

    @Option(names = "--occurrence", paramLabel = "N")
    private int occurrence;

    @Option(names = "--comment", paramLabel = "TEXT")
    private String comment = "";

    @Option(names = "--color", paramLabel = "COLOR")
    private HighlightColor color = HighlightColor.YELLOW;

    @Option(names = "--tag", paramLabel = "TAG")
    private List<String> tags = List.of();

    NoteCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        if (quote == null && comment.isBlank()) {
            console.message(Words.of("note.nothing"));
            return ExitCode.USAGE;
        }
        try (Library library = choice.open()) {
            ArticleSummary article = LibraryChoice.article(library, id);
            PlacedAnnotation made = quote == null
                    ? library.addNote(article.id(), comment, tags)
                    : library.addHighlight(article.id(), place(library, article, quote), color, comment, tags);
            console.result(made.annotation().id());
        }
        return ExitCode.DONE;
    }

    private TextRange place(Library library, ArticleSummary article, String words) {
        List<TextRange> found = ExactWords.find(words, library.openArticle(article.id()).article().text().text());
        if (found.isEmpty()) {
            throw new UserException("note.not-found", article.title(), words);
        }
        if (occurrence < 0 || occurrence > found.size()) {
            throw new UserException("note.no-occurrence", occurrence, found.size());
        }
        if (occurrence == 0 && found.size() > 1) {
            console.message(Words.of("note.several", found.size()));
        }
        return found.get(Math.max(0, occurrence - 1));
    }
}
