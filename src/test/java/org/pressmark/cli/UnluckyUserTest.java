package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the program: names, terminals, full disks, its own faults. */
class UnluckyUserTest {

    @TempDir
    private Path directory;

    @Test
    void aFaultIsOneSentenceAndNoStackTrace() {
        var err = new ByteArrayOutputStream();
        Console console = Console.of(OutputStream.nullOutputStream(), err);
        var display = new DisplayCheck("Mac OS X", name -> null, path -> false);
        int code = Cli.commandLine(console, () -> {
            throw new IllegalStateException("no window");
        }, display).execute("a.txt");
        assertEquals(1, code);
        assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count(), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatCouldNotBeWrittenIsNoSuccess() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        int code = Cli.run(new String[] {"--version"}, Console.of(full, OutputStream.nullOutputStream()), () -> {
            throw new IllegalStateException("no window");
        });
        assertEquals(1, code);
    }

    @Test
    void aTitleCannotSteerTheTerminal() throws IOException {
        Path file = Files.writeString(directory.resolve("line\nfeed.txt"), "Ti\u001b[31mtle\n\nBob Smith said \"yes\" today.\n");
        CommandLineRun run = CommandLineRun.of("extract", file);
        assertFalse(run.out().contains("\u001b"), run.out());
        Path library = directory.resolve("library");
        CommandLineRun.of("import", file, "--library", library);
        CommandLineRun again = CommandLineRun.of("import", file, "--library", library);
        assertEquals(1, again.err().lines().count(), again.err());
    }

    @Test
    void choicesAreNamedAsTheyAreTyped() {
        CommandLineRun run = CommandLineRun.of("note", "x", "--quote", "y", "--color", "pink");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("yellow") && !run.err().contains("YELLOW"), run.err());
    }

    @Test
    void nothingIsNoIdAndNoName() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "Title\n\nBob Smith said \"yes\" today.\n");
        String library = directory.resolve("library").toString();
        CommandLineRun.of("import", file, "--library", library);
        assertEquals(1, CommandLineRun.of("show", "", "--library", library).code());
        assertEquals(2, CommandLineRun.of("list", "--library", "").code());
    }

    @Test
    void aNameThatLostCharactersIsFoundInItsFolder() throws IOException {
        Path file = Files.writeString(directory.resolve("caf\uFFFD.txt"), "Title\n\nBob Smith said \"yes\" today.\n");
        assertEquals(file, FileNames.path(file.toString()));
        assertEquals(1, CommandLineRun.of("extract", directory.resolve("other\uFFFD.txt")).code());
    }

    @Test
    @Timeout(20)
    void aLibraryThatIsNoFileIsLeftAlone() throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), "x");
        CommandLineRun below = CommandLineRun.of("list", "--library", file);
        assertEquals(1, below.code());
        assertTrue(below.err().contains("not a Pressmark library"), below.err());
        Path pipe = Files.createDirectory(directory.resolve("pipe"));
        if (new ProcessBuilder("mkfifo", pipe.resolve("library.sqlite").toString()).start().waitFor() == 0) {
            assertTrue(CommandLineRun.of("list", "--library", pipe).err().contains("not a Pressmark library"));
        }
    }

    @Test
    void aLoopOfLinksIsCalledOne() throws IOException {
        Path loop = directory.resolve("loop.txt");
        Files.createSymbolicLink(loop, loop);
        CommandLineRun run = CommandLineRun.of("extract", loop);
        assertEquals(1, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
