package org.pressmark.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Cancellation;
import org.pressmark.model.IngestResult;

/** How long files of any size take and how much memory stays in use. Run by name; set {@code ingest.data} to a folder of them. */
class BigFileMeasure {

    @Test
    void times() throws Exception {
        Path folder = Path.of(System.getProperty("ingest.data", "no such folder"));
        assumeTrue(Files.isDirectory(folder), "no folder of files to read");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (int i = 0; i < 3; i++) {
                    long start = System.nanoTime();
                    IngestResult result = Ingest.read(file, Cancellation.NEVER);
                    String what = result instanceof IngestResult.Read read
                            ? read.article().text().length() + " characters, " + read.article().text().blocks().size() + " blocks"
                            : result.toString();
                    Runtime runtime = Runtime.getRuntime();
                    System.out.printf("%s: %d ms, %s, heap %d MB%n", file.getFileName(), (System.nanoTime() - start) / 1_000_000, what,
                            (runtime.totalMemory() - runtime.freeMemory()) >> 20);
                }
            }
        }
    }
}
