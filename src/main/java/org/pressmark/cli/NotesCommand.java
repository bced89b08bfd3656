package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.PlacedAnnotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the notes on one article or on all. */
@Command(name = "notes")
final class NotesCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID", arity = "0..1")
    private @Nullable String id;

    @Option(names = "--json")
    private boolean json;

    NotesCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        try (Library library = choice.open()) {
            List<ArticleSummary> articles = id == null ? library.articles() : List.of(LibraryChoice.article(library, id));
            if (json) {
                JsonWriter out = JsonLines.writer(console.out());
                out.beginArray();
                for (ArticleSummary article : articles) {
                    for (PlacedAnnotation note : library.annotations(article.id())) {
                        NoteLines.write(note, article, out);
                    }
                }
                out.endArray();
                console.result("");
            } else {
                articles.forEach(article -> print(library, article));
            }
        }
        return ExitCode.DONE;
    }

    private void print(Library library, ArticleSummary article) {
        List<PlacedAnnotation> notes = library.annotations(article.id());
        if (!notes.isEmpty()) {
            console.result(LibraryChoice.shortId(article.id()) + "  " + article.title());
            notes.forEach(note -> NoteLines.readable(note).forEach(line -> console.result("  " + line)));
            console.result("");
        }
    }
}
