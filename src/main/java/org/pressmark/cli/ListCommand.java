package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the library's articles. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Option(names = "--tag")
    private @Nullable String tag;

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
                for (ArticleSummary article : articles(library)) {
                    console.result(LibraryChoice.shortId(article.id()) + "  "
                            + Words.of("list.line", article.title(), article.words(), article.notes()));
                }
            }
        }
        return ExitCode.DONE;
    }

    private List<ArticleSummary> articles(Library library) {
        return library.articles().stream().filter(article -> tag == null || article.saved().tags().contains(tag)).toList();
    }

    private void writeJson(Library library) throws IOException {
        JsonWriter out = JsonLines.writer(console.out());
        out.beginArray();
        for (ArticleSummary article : articles(library)) {
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
            saved(out, article.saved());
            out.endObject();
        }
        out.endArray();
        console.result("");
    }

    /** What the reader's list elsewhere said. */
    private static void saved(JsonWriter out, Saved saved) throws IOException {
        Instant when = saved.when();
        out.name("saved").value(when == null ? null : when.toString());
        out.name("state").value(saved.state().id());
        out.name("favourite").value(saved.favourite());
        out.name("placeholder").value(saved.placeholder());
        out.name("tags").beginArray();
        for (String tag : saved.tags()) {
            out.value(tag);
        }
        out.endArray();
    }
}
