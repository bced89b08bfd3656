package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Two programs at work on one library file, each with several threads. */
class TwoLibrariesTest {

    private static final int THREADS = 4;
    private static final int EACH = 20;

    @TempDir
    Path directory;

    private Library open() {
        return Library.open(directory, new PlainReading(1), InstantSource.system());
    }

    @Test
    void whatBothWriteIsAllThere() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
        try (var one = open();
                var two = open();
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var imported = (ImportResult.Imported) one.importFile(file, Progress.NONE, Cancellation.NEVER);
            String id = imported.article().id();
            var work = new ArrayList<Callable<Integer>>();
            for (int t = 0; t < THREADS; t++) {
                var library = t % 2 == 0 ? one : two;
                work.add(() -> {
                    for (int i = 0; i < EACH; i++) {
                        library.addHighlight(id, TextRange.of(i, i + 5), HighlightColor.BLUE, "c" + i, List.of("t"));
                    }
                    return EACH;
                });
            }
            for (var done : threads.invokeAll(work)) {
                assertEquals(EACH, done.get());
            }
            assertEquals(THREADS * EACH, one.annotations(id).size());
            assertEquals(one.annotations(id), two.annotations(id));
            assertEquals(List.of(), two.upkeep().check());
        }
    }

    @Test
    void oneFileImportedByManyThreadsIsOneArticle() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
        try (var one = open();
                var two = open();
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = new ArrayList<Callable<ImportResult>>();
            for (int t = 0; t < THREADS; t++) {
                var library = t % 2 == 0 ? one : two;
                work.add(() -> library.importFile(file, Progress.NONE, Cancellation.NEVER));
            }
            int imported = 0;
            for (var done : threads.invokeAll(work)) {
                imported += done.get() instanceof ImportResult.Imported ? 1 : 0;
            }
            assertEquals(1, imported);
            assertEquals(1, one.articles().size());
        }
    }
}
