package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceCommandTest {

    private static final String STORY = """
            Harbour vote goes to the wire

            The mayor said on Tuesday that the harbour would stay open all winter for the fishing fleet.

            Nobody was hurt when the old crane fell into the basin, the harbour master added.

            The council meets again in May to settle who pays for the new quay and its lights.
            """;

    private static final String LATER = STORY
            .replace("Nobody was hurt when the old crane fell into the basin, the harbour master added.\n\n", "")
            .replace("again in May", "in June");

    @TempDir
    private Path directory;

    private String id;

    @BeforeEach
    void importStory() throws IOException {
        run("import", Files.writeString(directory.resolve("a.txt"), STORY));
        id = run("list").out().substring(0, 8);
        run("note", id, "--quote", "the old crane fell into the basin");
        run("note", id, "--quote", "would stay open all winter");
    }

    private CommandLineRun run(Object... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of(arguments), Stream.of("--library", directory.resolve("library"))).toArray());
    }

    private String change() throws IOException {
        return run("import", Files.writeString(directory.resolve("a.txt"), LATER)).err();
    }

    @Test
    void anImportSaysWhatBecameOfTheNotesAndVersionsAreListedAndCompared() throws IOException {
        assertTrue(change().contains("1 note found again, 0 to check, 1 lost its place"));
        assertEquals(2, run("versions", id).out().lines().count());
        assertTrue(run("versions", id).out().startsWith("2  "), run("versions", id).out());
        String diff = run("diff", id).out();
        assertTrue(diff.contains("[-Nobody was hurt when the old crane"), diff);
        assertTrue(diff.contains("The council meets [-again in May -]{+in June +}to settle"), diff);
        assertTrue(run("diff", id, "1", "9").code() == 1);
        assertTrue(run("diff", id, "--json", "1", "2").out().contains("\"changes\":[{\"removed\""));
    }

    @Test
    void aLostNoteIsListedAndPutWhereTheReaderSays() throws IOException {
        change();
        String listed = run("place", id).out();
        assertTrue(listed.contains("lost its place") && listed.contains("[the old crane fell into the basin]"), listed);
        String note = listed.substring(0, 8);
        assertEquals(2, run("place", id, "--annotation", note).code());
        assertEquals(1, run("place", id, "--annotation", note, "--at", "words that are not there").code());
        assertEquals(1, run("place", id, "--annotation", note, "--candidate", "77").code());
        assertEquals(0, run("place", id, "--annotation", note, "--at", "meets in June").code());
        assertEquals("", run("place", id).out());
        assertTrue(run("notes", id, "--json").out().contains("\"status\":\"anchored\""));
        assertEquals(0, run("place", id, "--annotation", note, "--detach").code());
        assertEquals("", run("place", id).out());
        assertTrue(run("notes", id).out().contains("(no longer in the text)"));
    }
}
