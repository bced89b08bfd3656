package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands must work, and start fast, without a single class of JavaFX: here they run where there is none. */
class WithoutJavaFxTest {

    @TempDir
    private Path directory;

    @Test
    void analyzeNeedsNoJavaFx() throws Exception {
        Path file = Files.writeString(directory.resolve("a.md"), "# Head\n\n\"We agree,\" Ada Lund said.\n");
        Path errors = directory.resolve("errors");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath(), "org.pressmark.Main", "analyze", "--jsonl"));
        command.add(file.toString());
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), Files.readString(errors));
        assertTrue(out.startsWith("{\"source\":"), out);
    }

    private static String classPath() {
        Stream<Class<?>> ours = Stream.of(
                org.pressmark.Main.class,
                picocli.CommandLine.class,
                com.google.gson.Gson.class,
                org.jsoup.Jsoup.class,
                org.commonmark.node.Node.class,
                org.commonmark.ext.gfm.tables.TablesExtension.class,
                org.mozilla.universalchardet.UniversalDetector.class);
        return ours.map(WithoutJavaFxTest::location).collect(Collectors.joining(File.pathSeparator));
    }

    /** In a module run the tests' classes are patched into ours, so resources are asked where they are. */
    private static String location(Class<?> type) {
        try {
            URI place = type.getModule().isNamed()
                    ? type.getModule().getLayer().configuration().findModule(type.getModule().getName()).orElseThrow().reference().location().orElseThrow()
                    : type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
