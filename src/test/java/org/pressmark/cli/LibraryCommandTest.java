package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandTest {

    private static final String STORY = "Ferry back in service\nThe old ferry sails again, after a long repair.\nThe old ferry was built in 1961.\n";

    @TempDir
    private Path directory;

    @Test
    void anArticleIsImportedShownAnnotatedAndExported() throws IOException {
        Files.writeString(directory.resolve("a.txt"), STORY);
        assertEquals(0, run("import", directory.resolve("a.txt")).code());
        String id = run("list").out().substring(0, 8);
        assertTrue(run("show", id).out().startsWith("# Ferry back in service\n\nThe old ferry sails"), run("show", id).out());

        CommandLineRun note = run("note", id, "--quote", "a\n long   repair", "--comment", "How long?", "--color", "green", "--tag", "dates");
        assertEquals(0, note.code(), note.err());
        CommandLineRun twice = run("note", id, "--quote", "The old ferry");
        assertTrue(twice.err().contains("2 times"), twice.err());
        assertEquals(0, run("note", id, "--comment", "About it all.").code());

        var notes = JsonParser.parseString(run("notes", id, "--json").out()).getAsJsonArray();
        assertEquals(3, notes.size());
        assertTrue(run("notes").out().contains("How long?"));
        assertTrue(run("export").out().contains("Ferry back in service"), run("export").out());
        assertTrue(run("search", "ferry", "serv").out().contains("Ferry back in service"));
        assertEquals("", run("search", "zeppelin").out());

        Path exports = directory.resolve("out");
        assertEquals(0, run("export", "--output", exports, id).code());
        assertEquals(0, run("export", "--output", exports).code());
        try (var files = Files.list(exports)) {
            assertEquals("[Ferry back in service.md]", files.map(f -> f.getFileName().toString()).toList().toString());
        }
        assertEquals(0, run("check").code());
        assertTrue(Files.exists(Path.of(run("backup").out().strip())));
    }

    @Test
    void aFolderIsWalkedAndWhatIsNoTextIsNamed() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("in/deeper"));
        Files.writeString(folder.resolve("a.txt"), STORY);
        Files.writeString(folder.resolve(".hidden.txt"), "Hidden text of some kind");
        Files.write(folder.resolve("b.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        CommandLineRun run = run("import", directory.resolve("in"));
        assertEquals(0, run.code(), run.err());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.err().contains("b.png") && !run.err().contains("hidden"), run.err());
        assertEquals(1, run("import", folder.resolve("b.png")).code());
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        Files.writeString(directory.resolve("a.txt"), STORY);
        run("import", directory.resolve("a.txt"));
        String id = run("list").out().substring(0, 8);
        for (CommandLineRun run : new CommandLineRun[] {
            run("show", "zzzz"), run("note", id, "--quote", "words that do not occur"), run("note", id, "--quote", "ferry", "--occurrence", "9"),
            run("reanchor", "--json", directory.resolve("none.json")), run("reanchor", "--json", directory.resolve("a.txt"))
        }) {
            assertEquals(1, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void revisionPairsAreAnsweredCaseByCase() throws IOException {
        Path pair = Files.writeString(directory.resolve("pair.json"), """
                {"a":"One two three four five.","b":"Zero. One two three four five.",
                 "cases":[{"id":"x","start":4,"end":13,"exact":"two three","prefix":"One ","suffix":" four"}]}""");
        CommandLineRun run = run("reanchor", "--json", pair);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("[{\"id\":\"x\",\"status\":\"anchored\",\"start\":10,\"end\":19,\"score\":"), run.out());
    }

    private CommandLineRun run(Object... arguments) {
        Object[] all = java.util.stream.Stream.concat(
                java.util.stream.Stream.of(arguments), java.util.stream.Stream.of("--library", directory.resolve("library"))).toArray();
        return CommandLineRun.of(all);
    }
}
