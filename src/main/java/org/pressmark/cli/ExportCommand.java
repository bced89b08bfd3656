package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ExportFormat;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes notes in the formats of other tools. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Option(names = "--format", paramLabel = "FORMAT")
    private ExportFormat format = ExportFormat.MARKDOWN;

    @Option(names = "--output", paramLabel = "DIR")
    private @Nullable Path output;

    @Parameters(paramLabel = "ID", arity = "0..*")
    private List<String> ids = List.of();

    ExportCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        try (Library library = choice.open()) {
            List<ArticleSummary> articles = ids.isEmpty()
                    ? library.articles().stream().filter(a -> a.notes() > 0).toList()
                    : ids.stream().map(id -> LibraryChoice.article(library, id)).distinct().toList();
            if (articles.isEmpty()) {
                console.message(Words.of("export.nothing"));
            } else if (output == null) {
                library.export(format, articles.stream().map(ArticleSummary::id).toList(), console.out());
            } else {
                writeFiles(library, articles, output);
            }
        }
        return ExitCode.DONE;
    }

    private void writeFiles(Library library, List<ArticleSummary> articles, Path directory) {
        var files = new ExportFiles(directory, format.extension());
        for (ArticleSummary article : articles) {
            try {
                var content = new StringBuilder();
                library.export(format, List.of(article.id()), content);
                console.result(files.write(article.title(), content.toString()).toString());
            } catch (IOException e) {
                throw new UserException("export.failed", directory, String.valueOf(e.getMessage()));
            }
        }
    }
}
