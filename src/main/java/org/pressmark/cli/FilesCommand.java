package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.model.IngestResult;
import org.pressmark.library.Documents;
import org.pressmark.library.Messages;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that reads files one after another and prints something of each; touches no library. */
abstract class FilesCommand implements Callable<Integer> {

    /** How results are printed: for people unless one of these is chosen. */
    static final class Form {
        @Option(names = "--json", required = true)
        private boolean json;

        @Option(names = "--jsonl", required = true)
        private boolean jsonl;
    }

    private final Console console;

    @ArgGroup(exclusive = true)
    private Form form = new Form();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    FilesCommand(Console console) {
        this.console = console;
    }

    abstract void writeJson(Article article, Documents with, JsonWriter out) throws IOException;

    abstract void writeReadable(Article article, Documents with, Console to);

    @Override
    public final Integer call() throws IOException {
        Documents documents = new Documents();
        JsonWriter json = JsonLines.writer(console.out());
        // One JSON document: a single object only for a single article.
        List<IngestResult> first = documents.readAll(files.getFirst(), Cancellation.NEVER);
        boolean array = form.json && files.size() + first.size() > 2;
        if (array) {
            json.beginArray();
        }
        int failed = 0;
        for (int i = 0; i < files.size(); i++) {
            boolean all = true;
            for (IngestResult result : i == 0 ? first : documents.readAll(files.get(i), Cancellation.NEVER)) {
                all &= write(result, documents, array, json);
                if (console.isClosed()) {
                    return ExitCode.FAILED;
                }
            }
            failed += all ? 0 : 1;
        }
        if (array) {
            json.endArray();
            console.result("");
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean write(IngestResult result, Documents documents, boolean array, JsonWriter json) throws IOException {
        switch (result) {
            case IngestResult.Rejected(Path path, var reason, String detail) -> {
                console.message(Messages.rejection(path, reason, detail));
                return false;
            }
            case IngestResult.Read read -> {
                if (array) {
                    writeJson(read.article(), documents, json);
                } else if (form.json || form.jsonl) {
                    writeJson(read.article(), documents, JsonLines.writer(console.out()));
                    console.result("");
                } else {
                    writeReadable(read.article(), documents, console);
                }
                return true;
            }
        }
    }
}
