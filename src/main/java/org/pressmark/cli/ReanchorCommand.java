package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Reanchoring;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Finds the places of a revision pair's annotations in the newer text; touches no library. */
@Command(name = "reanchor")
final class ReanchorCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json", paramLabel = "FILE", required = true)
    private Path file = Path.of("");

    ReanchorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RevisionPair pair = RevisionPair.read(file);
        Reanchoring reanchoring = pair.before() == null
                ? Reanchoring.of(pair.after(), pair.cases().stream().map(RevisionPair.Case::anchor).toList())
                : Reanchoring.of(pair.before(), pair.after());
        JsonWriter out = JsonLines.writer(console.out());
        out.beginArray();
        for (RevisionPair.Case one : pair.cases()) {
            write(one, reanchoring.place(one.anchor()), out);
        }
        out.endArray();
        console.result("");
        return ExitCode.DONE;
    }

    private static void write(RevisionPair.Case one, Placement placement, JsonWriter out) throws IOException {
        @Nullable TextRange range = placement.range();
        out.beginObject();
        out.name("id").jsonValue(one.id().toString());
        out.name("status").value(placement.status().id());
        out.name("start").value(range == null ? null : range.start());
        out.name("end").value(range == null ? null : range.end());
        out.name("score").value(Math.round(placement.score() * 1000) / 1000.0);
        out.endObject();
    }
}
