package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Library;
import org.pressmark.library.Messages;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;
import org.pressmark.model.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds files, and the files in folders, to the library. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(paramLabel = "PATH", arity = "1..*")
    private List<Path> paths = List.of();

    ImportCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    @Override
    public Integer call() throws IOException {
        int failed = 0;
        try (Library library = choice.open()) {
            for (Path path : paths) {
                for (FolderWalk.Found found : FolderWalk.of(path)) {
                    failed += add(library, found) ? 0 : 1;
                }
            }
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean add(Library library, FolderWalk.Found found) {
        boolean all = true;
        for (ImportResult result : library.importAll(found.file(), Progress.NONE, Cancellation.NEVER)) {
            all &= tell(result, found);
        }
        return all;
    }

    private boolean tell(ImportResult result, FolderWalk.Found found) {
        switch (result) {
            case ImportResult.Imported(var article) -> result("import.added", article.id(), article.title());
            case ImportResult.Updated(var article, var places) -> {
                result("import.updated", article.id(), article.title());
                if (places.found() + places.open() > 0) {
                    console.message(Words.of("import.places", article.title(), places.found(), places.uncertain(), places.lost()));
                }
            }
            case ImportResult.Duplicate(var article) -> {
                console.message(Words.of("import.duplicate", found.file()));
                result("import.present", article.id(), article.title());
            }
            case ImportResult.Rejected(Path file, Rejection reason, String detail) -> {
                console.message(Messages.rejection(file, reason, detail));
                return !found.named() && isNoArticle(reason);
            }
        }
        console.out().flush();
        return true;
    }

    private void result(String key, String id, String title) {
        console.result(LibraryChoice.shortId(id) + "  " + Words.of(key) + "  " + title);
    }

    /** A picture beside the articles in a folder is passed over; an article that cannot be read is a failure. */
    private static boolean isNoArticle(Rejection reason) {
        return switch (reason) {
            case EMPTY, BINARY, UNSUPPORTED, NO_TEXT -> true;
            case MISSING, DIRECTORY, UNREADABLE, TOO_LARGE, TOO_COMPLEX, MALFORMED, ENCRYPTED, PROTECTED, TOO_MANY_FILES,
                    UNPACKS_TOO_LARGE, OVERLAPPING, TOO_DEEP, PICTURES, GARBLED -> false;
        };
    }
}
