package org.pressmark.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;

/** Measures what is read of a folder of exports: {@code -Dtest=ReadLaterMeasure -Dexports=FOLDER}. */
class ReadLaterMeasure {

    @Test
    void countEntries() throws IOException {
        String folder = System.getProperty("exports", "");
        Assumptions.assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no folder of exports");
        try (var files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                List<IngestResult> all = Ingest.readAll(file, Extent.ARTICLE, Cancellation.NEVER);
                long read = all.stream().filter(r -> r instanceof IngestResult.Read).count();
                long texts = all.stream().filter(r -> r instanceof IngestResult.Read r2 && !r2.saved().placeholder()).count();
                int tagged = (int) all.stream().filter(r -> r instanceof IngestResult.Read r2 && !r2.saved().tags().isEmpty()).count();
                int dated = (int) all.stream().filter(r -> r instanceof IngestResult.Read r2 && r2.saved().when() != null).count();
                int quotes = all.stream().mapToInt(r -> r instanceof IngestResult.Read r2 ? r2.quotes().size() : 0).sum();
                System.out.printf("%-45s read %d with text %d tagged %d dated %d marks %d rejected %s%n", file.getFileName(), read, texts, tagged, dated, quotes,
                        all.stream().filter(r -> r instanceof IngestResult.Rejected).toList());
            }
        }
    }
}
