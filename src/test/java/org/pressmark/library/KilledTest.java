package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** A process that is killed in the middle of its work: what it said it had kept is there. */
class KilledTest {

    @TempDir
    Path directory;

    /** The process that is to be killed: highlights without end, and prints the id of each once it is kept. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] args) throws IOException {
            Path directory = Path.of(args[0]);
            Path file = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
            var library = Library.open(directory.resolve("library"), new PlainReading(1), InstantSource.system());
            var imported = (ImportResult.Imported) library.importFile(file, Progress.NONE, Cancellation.NEVER);
            System.out.println(imported.article().id());
            for (int i = 0; ; i++) {
                var range = TextRange.of(i % 50, i % 50 + 5);
                System.out.println(library.addHighlight(imported.article().id(), range, HighlightColor.RED, "", List.of())
                        .annotation().id());
            }
        }
    }

    @Test
    void everyHighlightThatWasReportedSurvives() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = directory.resolve("output");
        var process = new ProcessBuilder(java.toString(), "--enable-native-access=ALL-UNNAMED", "-cp", classPath(),
                        Victim.class.getName(), directory.toString())
                .redirectOutput(output.toFile()).redirectError(directory.resolve("errors").toFile()).start();
        while (process.isAlive() && completeLines(output).size() < 40) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        var lines = completeLines(output);
        assertTrue(lines.size() >= 40, () -> "the process ended by itself: " + lines);
        String article = lines.getFirst();
        var reported = lines.subList(1, lines.size());
        try (var library = Library.open(directory.resolve("library"), new PlainReading(1), InstantSource.system())) {
            var kept = library.annotations(article).stream().map(placed -> placed.annotation().id()).collect(Collectors.toSet());
            assertTrue(kept.containsAll(reported));
            assertEquals(List.of(), library.upkeep().check());
        }
    }

    private static List<String> completeLines(Path output) throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Of the directories and jars that the classes used here come from, whatever way this test was started. */
    private static String classPath() throws Exception {
        URI tests = KilledTest.class.getResource("KilledTest.class").toURI();
        Path testClasses = Path.of(tests).getParent().getParent().getParent().getParent();
        return Stream.of(location(Library.class), location(Class.forName("org.sqlite.JDBC")),
                        location(Class.forName("com.google.gson.stream.JsonWriter")), testClasses)
                .map(Path::toString).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
