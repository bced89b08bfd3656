package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Analysis;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Cancellation;
import org.pressmark.model.FoundNote;
import org.pressmark.model.IngestResult;
import org.pressmark.model.TextRange;

/** Comments in a document become highlights, once. */
class FoundNotesTest {

    @TempDir
    private Path directory;

    @Test
    void commentsBecomeHighlightsOnce() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), "Harbour reopens\nThe harbour master said so on Tuesday.");
        try (Library library = Library.open(directory.resolve("library"), new Commented(), InstantSource.system())) {
            var imported = assertInstanceOf(ImportResult.Imported.class, library.importFile(file, org.pressmark.model.Progress.NONE, Cancellation.NEVER));
            assertEquals(2, imported.article().notes());
            List<Annotation> notes = library.openArticle(imported.article().id()).annotations().stream().map(p -> p.annotation()).toList();
            var first = (Annotation.Highlight) notes.getLast();
            assertEquals(List.of("harbour", "Bo: Which one?", List.of("desk"), Instant.parse("2021-01-02T03:04:05Z")),
                    List.of(first.anchor().exact(), first.comment(), first.tags(), first.created()));
            library.delete(first.id());
            Files.writeString(file, Files.readString(file) + "\nMore was said.");
            var updated = assertInstanceOf(ImportResult.Updated.class, library.importFile(file, org.pressmark.model.Progress.NONE, Cancellation.NEVER));
            assertEquals(1, updated.article().notes(), "what the reader deleted stays deleted, what is there is not doubled");
        }
    }

    /** As if every file had two comments. */
    private static final class Commented implements Reading {

        private final Reading plain = new PlainReading(1);

        @Override
        public IngestResult read(Path file, Cancellation cancellation) {
            return switch (plain.read(file, cancellation)) {
                case IngestResult.Rejected rejected -> rejected;
                case IngestResult.Read read -> new IngestResult.Read(read.article(), List.of(
                        new FoundNote(TextRange.of(20, 27), "Which one?", "Bo", Instant.parse("2021-01-02T03:04:05Z"), List.of("desk")),
                        new FoundNote(TextRange.of(0, 7), "", null, null, List.of())));
            };
        }

        @Override
        public Analysis analyze(Article article, Cancellation cancellation) {
            return plain.analyze(article, cancellation);
        }

        @Override
        public int engine() {
            return 1;
        }
    }
}
