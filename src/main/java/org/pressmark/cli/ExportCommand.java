package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Exports;
import org.pressmark.library.Library;
import org.pressmark.library.LivingResult;
import org.pressmark.library.QuoteQuery;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes notes in the formats of other tools. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = "markdown";

    @Option(names = "--output", paramLabel = "PATH")
    private @Nullable Path output;

    @Option(names = "--living", paramLabel = "DIR")
    private @Nullable Path living;

    @Option(names = "--template", paramLabel = "FILE")
    private @Nullable Path template;

    @Option(names = "--person", paramLabel = "NAME")
    private @Nullable String person;

    @Option(names = "--tag", paramLabel = "TAG")
    private @Nullable String tag;

    @Option(names = "--search", paramLabel = "WORDS")
    private String search = "";

    @Parameters(paramLabel = "ID", arity = "0..*")
    private List<String> ids = List.of();

    ExportCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        List<String> words = search.isBlank() ? List.of() : List.of(search.strip().split("\\s+"));
        var chosen = new ExportChoice(choice.directory(), format, template, new QuoteQuery(person, tag, words));
        try (Library library = choice.open()) {
            if (living != null) {
                return update(library, living);
            }
            if (chosen.isArchive()) {
                return archive(library);
            }
            Exports.What what = chosen.what();
            List<String> articles = articles(library, chosen.needsNotes());
            if (articles.isEmpty()) {
                console.message(Words.of("export.nothing"));
            } else if (output == null) {
                library.exports().write(what, articles, console.out(), Progress.NONE, Cancellation.NEVER);
            } else if (output.getFileName() != null && output.getFileName().toString().contains(".") && !output.toFile().isDirectory()) {
                library.exports().writeFile(what, articles, output, Progress.NONE, Cancellation.NEVER);
                console.result(output.toString());
            } else {
                library.exports().writeEach(what, articles, output, Progress.NONE, Cancellation.NEVER)
                        .forEach(file -> console.result(file.toString()));
            }
        }
        return ExitCode.DONE;
    }

    private List<String> articles(Library library, boolean needsNotes) {
        return ids.isEmpty()
                ? library.articles().stream().filter(one -> !needsNotes || one.notes() > 0).map(ArticleSummary::id).toList()
                : ids.stream().map(id -> LibraryChoice.article(library, id).id()).distinct().toList();
    }

    private int archive(Library library) {
        if (output == null) {
            console.message(Words.of("export.archive"));
            return ExitCode.USAGE;
        }
        library.exports().archive(output, Progress.NONE, Cancellation.NEVER);
        console.result(output.toString());
        return ExitCode.DONE;
    }

    private int update(Library library, Path folder) {
        LivingResult done = library.exports().updateFolder(folder, Progress.NONE, Cancellation.NEVER);
        done.written().forEach(file -> console.result(file.toString()));
        done.failed().forEach(file -> console.message(Words.of("export.living.failed", file)));
        console.message(Words.of("export.living", done.written().size(), done.unchanged()));
        return done.failed().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
