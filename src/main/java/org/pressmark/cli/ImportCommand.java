package org.pressmark.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Intake;
import org.pressmark.library.IntakeItem;
import org.pressmark.library.Library;
import org.pressmark.library.Messages;
import org.pressmark.model.Cancellation;
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
    public Integer call() {
        int[] failed = {0};
        try (Library library = choice.open(); Intake intake = library.intake(paths, Cancellation.NEVER)) {
            List<IntakeItem> items = intake.items();
            Map<IntakeItem, List<ImportResult>> waiting = new HashMap<>();
            int[] told = {0};
            // Two are read at a time; they are told of in the order of their names.
            intake.take(items, (item, results, count) -> {
                waiting.put(item, results);
                while (told[0] < items.size() && waiting.containsKey(items.get(told[0]))) {
                    IntakeItem next = items.get(told[0]++);
                    failed[0] += add(next, waiting.remove(next)) ? 0 : 1;
                }
            }, Cancellation.NEVER);
        }
        return failed[0] == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean add(IntakeItem item, List<ImportResult> results) {
        boolean all = true;
        for (ImportResult result : results) {
            all &= tell(result, item);
        }
        return all;
    }

    private boolean tell(ImportResult result, IntakeItem item) {
        switch (result) {
            case ImportResult.Imported(var article) -> result("import.added", article.id(), article.title());
            case ImportResult.Updated(var article, var places) -> {
                result("import.updated", article.id(), article.title());
                if (places.found() + places.open() > 0) {
                    console.message(Words.of("import.places", article.title(), places.found(), places.uncertain(), places.lost()));
                }
            }
            case ImportResult.Duplicate(var article) -> {
                console.message(Words.of("import.duplicate", item.name()));
                result("import.present", article.id(), article.title());
            }
            case ImportResult.Rejected(Path file, Rejection reason, String detail) -> {
                console.message(Messages.rejection(file, reason, detail));
                return !item.isNamed() && isNoArticle(reason);
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
