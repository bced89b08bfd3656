package org.pressmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Highlights words of an article, or notes something about the whole of it. */
@Command(name = "note")
final class NoteCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--quote", paramLabel = "WORDS")
    private @Nullable String quote;

    @Option(names = "--article", paramLabel = "TEXT")
    private @Nullable String whole;

    @Option(names = "--occurrence", paramLabel = "N")
    private int occurrence;

    @Option(names = "--comment", paramLabel = "TEXT")
    private String comment = "";

    @Option(names = "--color", paramLabel = "COLOR")
    private String color = HighlightColor.YELLOW.id();

    @Option(names = "--style", paramLabel = "STYLE")
    private HighlightStyle style = HighlightStyle.HIGHLIGHT;

    @Option(names = "--tag", paramLabel = "TAG")
    private List<String> tags = List.of();

    NoteCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        String about = whole == null ? comment : whole;
        if (quote == null && about.isBlank() || quote != null && whole != null) {
            console.message(Words.of(quote == null ? "note.nothing" : "note.either"));
            return ExitCode.USAGE;
        }
        try (Library library = choice.open()) {
            HighlightColor chosen = new ColorWords(library.colorNames(), spec).named(color);
            ArticleSummary article = LibraryChoice.article(library, id);
            PlacedAnnotation made = quote == null
                    ? library.addNote(article.id(), about, tags)
                    : library.addHighlight(article.id(), ExactWords.one(library, article, quote, occurrence, console),
                            chosen, style, comment, tags);
            console.result(made.annotation().id());
        }
        return ExitCode.DONE;
    }
}
