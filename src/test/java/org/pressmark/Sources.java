package org.pressmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, for tests that read them. Paths are relative to the project's root, where the tests run. */
final class Sources {

    static final Path MAIN = Path.of("src", "main", "java");
    static final Path TEST = Path.of("src", "test", "java");
    static final Path RESOURCES = Path.of("resources");
    static final Path WINDOW = RESOURCES.resolve(Path.of("org", "pressmark", "ui"));

    private static final Pattern JAVA_COMMENT = Pattern.compile("/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);

    private Sources() {}

    /** The files under a directory with one of the endings, in order; none where the directory is not there. */
    static List<Path> files(Path root, String... endings) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Java with its comments blanked: everything else stays where it was. */
    static String code(Path file) {
        return blank(JAVA_COMMENT, read(file));
    }

    /** A text with all that a pattern finds turned into spaces; line ends stay. */
    static String blank(Pattern what, String text) {
        return what.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    /** The number, from 1, of the line in which an index lies. */
    static long line(String text, int index) {
        return text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
    }
}
