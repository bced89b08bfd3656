package org.pressmark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.pressmark.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves articles and annotations to the trash. */
@Command(name = "delete")
final class DeleteCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryChoice choice;

    @Parameters(arity = "1..*", paramLabel = "ID")
    private List<String> ids = List.of();

    DeleteCommand(Console console, LibraryChoice choice) {
        this.console = console;
        this.choice = choice;
    }

    /** Everything that was named is there, or nothing is deleted. */
    @Override
    public Integer call() {
        try (Library library = choice.open()) {
            List<AnnotationChoice.Chosen> chosen = ids.stream().map(id -> AnnotationChoice.find(library, id)).toList();
            List<String> notes = new ArrayList<>();
            for (AnnotationChoice.Chosen one : chosen) {
                if (one.isArticle()) {
                    library.desk().deleteArticle(one.id());
                } else {
                    notes.add(one.id());
                }
            }
            library.desk().delete(notes);
            chosen.forEach(one -> console.result(Words.of("delete.done", LibraryChoice.shortId(one.id()))));
        }
        return ExitCode.DONE;
    }
}
