package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the library's articles. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        try (Library library = choice.open()) {
            if (json) {
                writeJson(library);
            } else {
                for (ArticleSummary article : library.articles()) {
                    console.result(LibraryChoice.shortId(article.id()) + "  "
                            + Words.of("list.line", article.title(), article.words(), article.notes()));
                }
            }
        }
        return ExitCode.DONE;
    }

    private void writeJson(Library library) throws IOException {
        JsonWriter out = JsonLines.writer(console.out());
        out.beginArray();
        for (ArticleSummary article : library.articles()) {
            out.beginObject().name("id").value(article.id());
            out.name("title").value(article.title());
            out.name("byline").value(article.byline());
            out.name("publisher").value(article.publisher());
            out.name("published").value(article.published());
            out.name("language").value(article.language());
            out.name("format").value(article.format().id());
            out.name("source").value(article.source());
            out.name("address").value(article.address());
            out.name("words").value(article.words());
            out.name("notes").value(article.notes());
            out.name("added").value(article.added().toString());
            out.endObject();
        }
        out.endArray();
        console.result("");
    }
}
