package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.model.Block;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Comparison;
import org.pressmark.model.TextChange;
import org.pressmark.model.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what changed from one version of an article to another: the paragraphs with changes, these in brackets. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(index = "0", paramLabel = "ID")
    private String id = "";

    @Parameters(index = "1..2", paramLabel = "A B", arity = "0..2")
    private List<Integer> numbers = List.of();

    @Option(names = "--json")
    private boolean json;

    DiffCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        try (Library library = choice.open()) {
            String article = LibraryChoice.article(library, id).id();
            int newest = library.versions().list(article, Cancellation.NEVER).getFirst().version().number();
            int from = numbers.isEmpty() ? Math.max(1, newest - 1) : numbers.getFirst();
            int to = numbers.size() < 2 ? newest : numbers.getLast();
            Comparison comparison = library.versions().compare(article, from, to);
            if (json) {
                write(comparison, JsonLines.writer(console.out()));
                console.result("");
            } else {
                comparison.merged().blocks().forEach(block -> print(block, comparison));
                console.message(Words.of("diff.count", comparison.changes().size(), from, to));
            }
        }
        return ExitCode.DONE;
    }

    private void print(Block block, Comparison comparison) {
        String text = comparison.merged().text();
        var line = new StringBuilder();
        int at = block.range().start();
        for (TextChange change : comparison.changes()) {
            TextRange removed = change.removed().intersection(block.range());
            TextRange added = change.added().intersection(block.range());
            for (var part : List.of(removed, added)) {
                if (!part.isEmpty()) {
                    line.append(text, at, part.start()).append(part == removed ? "[-" : "{+");
                    line.append(part.in(text)).append(part == removed ? "-]" : "+}");
                    at = part.end();
                }
            }
        }
        if (!line.isEmpty()) {
            line.append(text, at, block.range().end());
            console.result(line.toString().replaceAll("\\s+", " ").strip());
            console.result("");
        }
    }

    private static void write(Comparison comparison, JsonWriter out) throws IOException {
        String text = comparison.merged().text();
        out.beginObject().name("from").value(comparison.from().number()).name("to").value(comparison.to().number());
        out.name("text").value(text).name("changes").beginArray();
        for (TextChange change : comparison.changes()) {
            out.beginObject().name("removed").beginObject();
            JsonLines.range(out, change.removed());
            out.endObject().name("added").beginObject();
            JsonLines.range(out, change.added());
            out.endObject().endObject();
        }
        out.endArray().endObject();
    }
}
