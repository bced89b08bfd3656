package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes, the trash and copies on the command line. */
class DeskCommandTest {

    @TempDir
    Path directory;

    private String article;

    @BeforeEach
    void fill() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"),
                "The old harbour\n\nThe ferry was late again. \"We will not pay,\" said Anna Berg.\n");
        article = run("import", file.toString()).out().substring(0, 8);
    }

    private CommandLineRun run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--library";
        all[1] = directory.resolve("lib").toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandLineRun.of(all);
    }

    @Test
    void notesAreFilteredByTagColourAndSpeaker() {
        run("note", article, "--quote", "We will not pay", "--color", "red", "--tag", "money");
        run("note", article, "--quote", "late again", "--tag", "ferry");
        run("note", article, "--article", "call the harbour");
        run("bookmark", article, "--quote", "old harbour", "--name", "start");
        assertTrue(run("notes", "--tag", "money").out().contains("We will not pay"));
        assertTrue(!run("notes", "--tag", "mon").out().contains("We will not pay"), "a tag is whole on the command line");
        assertTrue(!run("notes", article, "--color", "red").out().contains("late again"));
        assertTrue(run("notes", "--speaker", "berg").out().contains("said by Anna Berg"));
        assertTrue(run("notes", "--json").out().contains("\"speaker\":\"Anna Berg\""));
        assertTrue(run("notes", article).out().contains("call the harbour"));
        assertTrue(run("notes", article).out().contains("start"));
        assertEquals(2, run("note", article, "--quote", "late again", "--article", "both").code());
    }

    @Test
    void whatIsDeletedIsRestoredOrEndedOnlyWhenToldTwice() {
        String note = run("note", article, "--quote", "late again").out().strip();
        assertEquals(0, run("delete", note.substring(0, 8)).code());
        assertTrue(run("trash").out().contains("late again"));
        assertEquals(0, run("trash", "--restore", note.substring(0, 8)).code());
        assertEquals("", run("trash").out());
        run("delete", article);
        assertTrue(run("trash", "harbour").out().contains("1 note"));
        assertEquals(2, run("trash", "--empty").code());
        assertTrue(run("trash", "--json").out().contains(article));
        assertTrue(run("trash", "--empty", "--yes").out().contains("1 article"));
        assertEquals(1, run("delete", article).code());
        assertEquals(1, run("trash", "--restore", "nothing").code());
    }

    @Test
    void aCopyIsPutBack() {
        String copy = run("backup").out().strip();
        run("note", article, "--article", "later");
        assertTrue(run("backup", "--list").out().contains(copy));
        assertEquals(0, run("restore", copy).code());
        assertEquals("", run("notes").out());
        assertEquals(1, run("restore", directory.resolve("a.txt").toString()).code());
    }
}
