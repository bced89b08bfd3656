package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** A library that cannot be written for a while: it says so, loses nothing, and can be read and later written as before. */
class FullDiskTest {

    @TempDir
    Path directory;

    private String imported(Library library) throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
        String id = ((ImportResult.Imported) library.importFile(file, Progress.NONE, Cancellation.NEVER)).article().id();
        library.openArticle(id);
        library.addHighlight(id, TextRange.of(0, 5), HighlightColor.RED, "before", List.of());
        return id;
    }

    @Test
    void anotherProgramThatHoldsTheFileIsToldOfAndWaitedFor() throws Exception {
        try (var library = Library.open(directory, new PlainReading(1), InstantSource.system())) {
            String id = imported(library);
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(Library.FILE_NAME));
                    var statement = other.createStatement()) {
                statement.executeUpdate("BEGIN IMMEDIATE");
                var refused = assertThrows(LibraryException.class,
                        () -> library.addHighlight(id, TextRange.of(6, 9), HighlightColor.BLUE, "later", List.of()));
                assertEquals(Problem.LOCKED, refused.problem());
                assertTrue(refused.isHindranceToWriting());
                assertEquals(1, library.annotations(id).size());
                statement.executeUpdate("ROLLBACK");
            }
            library.addHighlight(id, TextRange.of(6, 9), HighlightColor.BLUE, "later", List.of());
            assertEquals(2, library.annotations(id).size());
            assertEquals(List.of(), library.upkeep().check());
        }
    }

    /** Needs a file system of a few megabytes at this path, such as a tmpfs. */
    @Test
    void aFullDiskIsSaidInWordsAndWritingGoesOnOnceThereIsRoom() throws Exception {
        String small = System.getProperty("pressmark.small.disk", "");
        Assumptions.assumeTrue(!small.isEmpty(), "no small file system given in pressmark.small.disk");
        Path disk = Path.of(small).resolve("library");
        try (var library = Library.open(disk, new PlainReading(1), InstantSource.system())) {
            String id = imported(library);
            Path filler = Path.of(small).resolve("filler");
            try (var out = Files.newOutputStream(filler)) {
                assertThrows(java.io.IOException.class, () -> {
                    for (int i = 0; i < 100_000; i++) {
                        out.write(new byte[4096]);
                    }
                });
            }
            String comment = "words ".repeat(20_000);
            var refused = assertThrows(LibraryException.class,
                    () -> library.addHighlight(id, TextRange.of(6, 9), HighlightColor.BLUE, comment, List.of()));
            assertEquals(Problem.DISK_FULL, refused.problem());
            assertTrue(Messages.problem(refused).contains("no space left"), Messages.problem(refused));
            assertEquals(1, library.annotations(id).size());
            assertEquals(id, library.openArticle(id).id());
            Files.delete(filler);
            library.addHighlight(id, TextRange.of(6, 9), HighlightColor.BLUE, comment, List.of());
            assertEquals(2, library.annotations(id).size());
            assertEquals(List.of(), library.upkeep().check());
        }
    }

    @Test
    void aReadOnlyLibraryOpensForReading() throws Exception {
        String id;
        try (var library = Library.open(directory.resolve("l"), new PlainReading(1), InstantSource.system())) {
            id = imported(library);
        }
        Files.setPosixFilePermissions(directory.resolve("l").resolve(Library.FILE_NAME), PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(directory.resolve("l").resolve(Library.FILE_NAME)), "permissions do not bind this user");
        try (var library = Library.open(directory.resolve("l"), new PlainReading(1), InstantSource.system())) {
            assertEquals(1, library.openArticle(id).annotations().size());
            assertEquals(Problem.READ_ONLY, assertThrows(LibraryException.class, () -> library.addNote(id, "x", List.of())).problem());
        }
    }
}
