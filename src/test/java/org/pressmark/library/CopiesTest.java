package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;

/** Copies are made, thinned out, and put back without losing what they replace. */
class CopiesTest {

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2026-03-04T10:00:00Z");
    private Path story;

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
    }

    private Library open() {
        return Library.open(directory.resolve("lib"), new PlainReading(1), () -> now);
    }

    @Test
    void aCopyIsPutBackAndWhatWasThereIsKept() throws IOException {
        Path copy;
        try (Library library = open()) {
            copy = library.upkeep().backup();
            library.importFile(story, Progress.NONE, Cancellation.NEVER);
        }
        byte[] before = Files.readAllBytes(copy);
        Path kept = Library.restore(directory.resolve("lib"), copy).orElseThrow();
        try (Library library = open()) {
            assertEquals(List.of(), library.articles());
            assertEquals(List.of(), library.upkeep().check());
            assertTrue(library.upkeep().backups().stream().map(Upkeep.Copy::file).toList().contains(kept));
        }
        assertArrayEquals(before, Files.readAllBytes(copy));
        Library.restore(directory.resolve("lib"), kept);
        try (Library library = open()) {
            assertEquals(1, library.articles().size());
        }
    }

    @Test
    void aCopyIsPutWhereThereIsNoLibraryOrADamagedOne() throws IOException {
        Path copy;
        try (Library library = open()) {
            library.importFile(story, Progress.NONE, Cancellation.NEVER);
            copy = library.upkeep().backup();
        }
        assertEquals(Optional.empty(), Library.restore(directory.resolve("fresh"), copy));
        Path broken = Files.createDirectories(directory.resolve("broken")).resolve(Library.FILE_NAME);
        byte[] bytes = Files.readAllBytes(copy);
        java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 7);
        Files.write(broken, bytes);
        Path kept = Library.restore(directory.resolve("broken"), copy).orElseThrow();
        assertArrayEquals(bytes, Files.readAllBytes(kept));
        for (String place : List.of("fresh", "broken")) {
            try (Library library = Library.open(directory.resolve(place))) {
                assertEquals(1, library.articles().size());
            }
        }
    }

    @Test
    void whatIsNoLibraryIsRefusedAndNothingIsTouched() throws IOException {
        try (Library library = open()) {
            library.importFile(story, Progress.NONE, Cancellation.NEVER);
        }
        byte[] before = Files.readAllBytes(directory.resolve("lib").resolve(Library.FILE_NAME));
        Path half = directory.resolve("half.sqlite");
        Files.write(half, java.util.Arrays.copyOf(before, before.length / 2));
        for (Path wrong : List.of(story, half, directory.resolve("missing"), Files.createFile(directory.resolve("empty")))) {
            var refused = assertThrows(LibraryException.class, () -> Library.restore(directory.resolve("lib"), wrong));
            assertTrue(Set.of(Problem.NOT_A_LIBRARY, Problem.DAMAGED).contains(refused.problem()), wrong + ": " + refused.problem());
        }
        assertArrayEquals(before, Files.readAllBytes(directory.resolve("lib").resolve(Library.FILE_NAME)));
        assertFalse(Files.exists(directory.resolve("lib").resolve("library.sqlite.restoring")));
    }

    @Test
    void aLibraryThatIsOpenIsNotReplaced() {
        try (Library library = open()) {
            library.importFile(story, Progress.NONE, Cancellation.NEVER);
            Path copy = library.upkeep().backup();
            var refused = assertThrows(LibraryException.class, () -> Library.restore(directory.resolve("lib"), copy));
            assertEquals(Problem.LOCKED, refused.problem());
            assertEquals(1, library.articles().size());
        }
    }

    @Test
    void oneCopyADayIsMadeAndOldOnesThinOut() {
        var days = new TreeSet<String>();
        for (int day = 0; day < 3; day++) {
            try (Library library = open()) {
                assertTrue(library.upkeep().backupDaily().isPresent());
                assertEquals(Optional.empty(), library.upkeep().backupDaily());
                library.upkeep().backups().forEach(copy -> days.add(copy.file().getFileName().toString()));
            }
            now = now.plusSeconds(86_400);
        }
        assertEquals(Set.of("daily-2026-03-04.sqlite", "daily-2026-03-05.sqlite", "daily-2026-03-06.sqlite"), days);
    }

    @Test
    void weeklyThenMonthlyCopiesStay() {
        LocalDate today = LocalDate.of(2026, 6, 30);
        Set<LocalDate> kept = new TreeSet<>();
        for (LocalDate day = today.minusDays(500); day.isBefore(today); day = day.plusDays(1)) {
            kept.add(day);
            kept.removeAll(Thinning.expired(kept, day.plusDays(1)));
        }
        assertTrue(kept.containsAll(Set.of(today.minusDays(1), today.minusDays(6))));
        assertTrue(kept.stream().anyMatch(day -> day.isBefore(today.minusDays(200))), "months stay: " + kept);
        assertTrue(kept.size() <= 24, kept.stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
        assertTrue(kept.stream().noneMatch(day -> day.isBefore(today.minusYears(1))));
    }
}
