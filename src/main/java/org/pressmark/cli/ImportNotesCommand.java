package org.pressmark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import org.pressmark.library.LibraryException;
import org.pressmark.library.Messages;
import org.pressmark.library.NotePreview;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in annotations from files. */
@Command(name = "import-notes")
final class ImportNotesCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--preview")
    private boolean onlyPreview;

    @Option(names = "--whole")
    private boolean whole;

    ImportNotesCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        boolean all = true;
        try (Library library = choice.open()) {
            for (Path file : files) {
                try {
                    all &= take(library, file);
                } catch (LibraryException problem) {
                    console.message(Messages.problem(problem));
                    all = false;
                }
            }
        }
        return all ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean take(Library library, Path file) {
        NotePreview preview = library.noteFiles().preview(file, Progress.NONE, Cancellation.NEVER);
        boolean refused = whole && !preview.isWhole();
        NotePreview done = onlyPreview || refused ? preview : library.noteFiles().apply(preview, Progress.NONE, Cancellation.NEVER);
        for (NotePreview.Line line : done.lines()) {
            if (line.outcome() == NotePreview.Outcome.REFUSED) {
                console.message(Words.of("incoming.refused", file, line.entry(), line.reason()));
            } else if (!refused) {
                console.result(Words.of("incoming.line", line.entry(), Words.of("incoming." + line.outcome().name()), line.words()).strip());
            }
        }
        if (refused) {
            console.message(Words.of("incoming.none", file));
        }
        return done.isWhole();
    }
}
