package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String STORY = "Ferry back in service\n\nThe old ferry sails again, after a long repair.\n\n\"We cannot wait,\" said Ada Quay, the mayor.\n";

    @TempDir
    private Path directory;

    private String id = "";

    @BeforeEach
    void annotate() throws IOException {
        run("library", "import", Files.writeString(directory.resolve("a.txt"), STORY));
        id = run("library", "list").out().substring(0, 8);
        run("library", "note", id, "--quote", "long repair", "--comment", "=How long?", "--tag", "dates");
    }

    @Test
    void everyFormatIsWritten() {
        for (String format : List.of("markdown", "w3c", "hypothesis", "zotero", "zotero-html", "readwise", "koreader", "csv", "html", "text",
                "bibtex", "csl", "quotes-markdown", "quotes-csv", "quotes-html")) {
            CommandLineRun run = run("library", "export", "--format", format);
            assertEquals(0, run.code(), run.err());
            assertTrue(run.out().contains("Ferry back in service"), format + ": " + run.out());
        }
        assertTrue(run("library", "export", "--format", "quotes-markdown", "--person", "quay").out().contains("“We cannot wait,”"));
        CommandLineRun none = run("library", "export", "--format", "smoke-signals");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("readwise"), none.err());
    }

    @Test
    void notesGoOverToAnotherLibrary() throws IOException {
        Path file = directory.resolve("notes.jsonld");
        assertEquals(0, run("library", "export", "--format", "w3c", "--output", file).code());
        assertEquals(1, run("other", "import-notes", file).code());
        run("other", "import", directory.resolve("a.txt"));
        assertTrue(run("other", "import-notes", "--preview", file).out().contains("added: long repair"));
        assertFalse(run("other", "notes").out().contains("How long"));
        assertEquals(0, run("other", "import-notes", file).code());
        assertTrue(run("other", "notes").out().contains("How long"));
        assertTrue(run("other", "import-notes", file).out().contains("unchanged"));
        Files.writeString(directory.resolve("bad.json"), "{\"annotations\": [{\"uri\": ");
        assertTrue(run("other", "import-notes", directory.resolve("bad.json")).err().contains("ends in the middle"));
    }

    @Test
    void everythingGoesIntoAnArchiveAndBack() {
        Path file = directory.resolve("all.zip");
        assertEquals(0, run("library", "export", "--format", "archive", "--output", file).code());
        assertEquals(0, run("new", "rebuild", file).code());
        assertEquals(run("library", "notes", "--json").out(), run("new", "notes", "--json").out());
        CommandLineRun again = run("new", "rebuild", file);
        assertEquals(1, again.code());
        assertTrue(again.err().contains("left alone"), again.err());
    }

    @Test
    void aFolderIsKeptUpToDate() throws IOException {
        Path vault = directory.resolve("vault");
        assertEquals(0, run("library", "export", "--living", vault).code());
        Path file = vault.resolve("Ferry back in service.md");
        Files.move(file, vault.resolve("Mine.md"));
        Files.writeString(vault.resolve("Mine.md"), Files.readString(vault.resolve("Mine.md")) + "my own words\n");
        CommandLineRun same = run("library", "export", "--living", vault);
        assertTrue(same.err().contains("No file was written, 1 unchanged"), same.err());
        run("library", "note", id, "--quote", "old ferry");
        assertEquals(vault.resolve("Mine.md") + "\n", run("library", "export", "--living", vault).out());
        String text = Files.readString(vault.resolve("Mine.md"));
        assertTrue(text.contains("> old ferry") && text.endsWith("my own words\n"), text);
    }

    @Test
    void templatesOfTheUsersAndLinks() throws IOException {
        Path template = Files.writeString(directory.resolve("mine.md"), "{{title}}: {{#notes}}{{words}} {{{link}}}{{/notes}}\n");
        String out = run("library", "export", "--template", template).out();
        assertTrue(out.startsWith("Ferry back in service: long repair pressmark:note/"), out);
        CommandLineRun open = run("library", "open", out.strip().substring(out.indexOf("pressmark:")));
        assertEquals(0, open.code(), open.err());
        assertEquals(List.of("show [] " + directory.resolve("library")), open.windows());
        assertEquals(1, run("library", "open", "pressmark:note/none").code());
        Files.writeString(template, "fine\n{{titel}}");
        assertTrue(run("library", "export", "--template", template).err().contains("line 2"));
    }

    @Test
    void whereNothingMayBeWrittenItIsSaid() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "mine");
        CommandLineRun run = run("library", "export", "--output", file.resolve("a.md"));
        assertEquals(1, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(1, run("library", "export", "--output", directory.resolve("none/a.md")).code());
        assertEquals("mine", Files.readString(file));
    }

    private CommandLineRun run(String library, Object... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of(arguments), Stream.of("--library", directory.resolve(library))).toArray());
    }
}
