package org.pressmark.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pressmark.library.Archives;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a library from an archive. */
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "ARCHIVE")
    private Path archive = Path.of("");

    RebuildCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() {
        Archives.rebuild(archive, choice.directory(), Progress.NONE, Cancellation.NEVER);
        console.result(Words.of("rebuild.done", choice.directory()));
        return ExitCode.DONE;
    }
}
