package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.model.Cancellation;
import org.pressmark.model.VersionChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the texts that an article had. */
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--json")
    private boolean json;

    VersionsCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        try (Library library = choice.open()) {
            List<VersionChange> versions = library.versions().list(LibraryChoice.article(library, id).id(), Cancellation.NEVER);
            if (json) {
                write(versions, JsonLines.writer(console.out()));
                console.result("");
            } else {
                versions.forEach(this::print);
            }
        }
        return ExitCode.DONE;
    }

    private void print(VersionChange change) {
        console.result(Words.of("versions.line", change.version().number(), change.version().imported().toString(),
                change.added(), change.removed(), change.notes()) + (change.version().current() ? "  " + Words.of("versions.current") : ""));
    }

    private static void write(List<VersionChange> versions, JsonWriter out) throws IOException {
        out.beginArray();
        for (VersionChange change : versions) {
            out.beginObject().name("number").value(change.version().number());
            out.name("imported").value(change.version().imported().toString());
            out.name("source").value(change.version().source()).name("current").value(change.version().current());
            out.name("added").value(change.added()).name("removed").value(change.removed());
            out.name("changes").value(change.places()).name("notes").value(change.notes()).endObject();
        }
        out.endArray();
    }
}
