package org.pressmark.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Library;
import org.pressmark.ui.task.Tasks;

/** Files into the library. */
record Imports(
        Library library, Tasks tasks, ResourceBundle words, Consumer<Outcome> done, Consumer<Exception> failed) {

    void start(List<Path> files) {
        tasks.start(
                words.getString("task.import"),
                (progress, cancel) -> {
                    List<ImportResult> results = new ArrayList<>();
                    for (int i = 0; i < files.size(); i++) {
                        Path file = files.get(i);
                        cancel.check();
                        progress.report(i, files.size());
                        results.addAll(library.importAll(file, files.size() == 1 ? progress : (done, total) -> {}, cancel));
                    }
                    return results;
                },
                results -> done.accept(Outcome.of(results)),
                failed);
    }
}
