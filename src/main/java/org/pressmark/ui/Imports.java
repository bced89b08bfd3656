package org.pressmark.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Library;
import org.pressmark.library.Messages;
import org.pressmark.model.ArticleSummary;
import org.pressmark.ui.task.Tasks;

/** Files into the library, and the last of them into the window. */
record Imports(
        Library library, Tasks tasks, ResourceBundle words, Consumer<String> open, Consumer<String> complain, Consumer<Exception> failed) {

    void start(List<Path> files) {
        tasks.start(
                words.getString("task.import"),
                (progress, cancel) -> {
                    List<ImportResult> results = new ArrayList<>();
                    for (Path file : files) {
                        cancel.check();
                        progress.report(results.size(), files.size());
                        results.add(library.importFile(file, files.size() == 1 ? progress : (done, total) -> {}, cancel));
                    }
                    return results;
                },
                this::imported,
                failed);
    }

    private void imported(List<ImportResult> results) {
        @Nullable String last = null;
        List<String> problems = new ArrayList<>();
        for (ImportResult result : results) {
            switch (result) {
                case ImportResult.Imported(ArticleSummary added) -> last = added.id();
                case ImportResult.Duplicate(ArticleSummary known) -> last = known.id();
                case ImportResult.Updated(ArticleSummary changed) -> last = changed.id();
                case ImportResult.Rejected(var file, var reason, var detail) ->
                    problems.add(Messages.rejection(file, reason, detail));
            }
        }
        if (!problems.isEmpty()) {
            complain.accept(String.join("\n", problems));
        }
        if (last != null) {
            open.accept(last);
        }
    }
}
