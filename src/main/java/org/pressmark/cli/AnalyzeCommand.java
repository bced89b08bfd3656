package org.pressmark.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.pressmark.library.Documents;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import picocli.CommandLine.Command;

/** Prints outline, quotes and people of files. */
@Command(name = "analyze")
final class AnalyzeCommand extends FilesCommand {

    AnalyzeCommand(Console console) {
        super(console);
    }

    @Override
    void writeJson(Article article, Documents with, JsonWriter out) throws IOException {
        new AnalysisJson(article, with.analyze(article, Cancellation.NEVER)).write(out);
    }

    @Override
    void writeReadable(Article article, Documents with, Console to) {
        new AnalysisSummary(article, with.analyze(article, Cancellation.NEVER)).print(to);
    }
}
