package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {

    private static final String STORY = """
            Harbour vote goes to the wire

            Mayor Joan Miller said on Tuesday that the harbour would stay open. "We will not close it," Miller told reporters.

            "It costs too much," said councillor Peter Hansen. Hansen has sat on the council since 1998.

            Joan Millar, as the minutes spell her, left early. "The vote is a farce," said Susan Clark, a fisherwoman.
            """;

    @TempDir
    private Path directory;

    private String id;

    @BeforeEach
    void importStory() throws IOException {
        run("import", Files.writeString(directory.resolve("a.txt"), STORY));
        id = run("list").out().substring(0, 8);
        assertTrue(run("show", id, "--who").out().contains("Peter Hansen: \"It costs too much,\""), run("show", id, "--who").out());
    }

    private CommandLineRun run(Object... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of(arguments), Stream.of("--library", directory.resolve("library"))).toArray());
    }

    private void done(Object... arguments) {
        CommandLineRun run = run(Stream.concat(Stream.of("correct", id), Stream.of(arguments)).toArray());
        assertEquals(0, run.code(), run.err());
    }

    private String who() {
        return run("show", id, "--who").out();
    }

    @Test
    void peopleAndSpeakersArePutRightListedAndTakenBack() {
        String before = who();
        done("--speaker", "costs too much", "Susan Clark");
        done("--speaker", "vote is a farce", "a voice from the gallery");
        done("--rename", "Peter Hansen", "P. Hansen");
        done("--merge", "P. Hansen", "Susan Clark");
        String after = who();
        assertTrue(after.contains("a voice from the gallery: \"The vote is a farce,\""), after);
        assertFalse(after.contains("Susan Clark –"), after);
        assertTrue(after.contains("P. Hansen: \"It costs too much,\""), after);
        assertTrue(run("show", id, "--json").out().contains("\"source\":\"a voice from the gallery\""));
        assertTrue(run("export", id).out().contains("- \"Peter Hansen\" is called \"P. Hansen\"."), run("export", id).out());
        assertEquals(4, run("correct", id, "--list").out().lines().count());
        for (int i = 4; i > 0; i--) {
            done("--remove", i);
        }
        assertEquals(before, who());
        assertEquals("", run("correct", id, "--list").out());
    }

    @Test
    void aMissedPersonIsNamedByExactWords() {
        done("--person", "costs");
        assertTrue(who().contains("  costs –"), who());
        assertTrue(run("export", id).out().contains("is a person."), run("export", id).out());
        assertEquals(1, run("correct", id, "--person", "no such words").code());
        assertTrue(run("correct", id, "--person", "Peter Hansen").err().contains("somebody's name already"));
    }

    @Test
    void whatIsNoPersonGoesAndAFormBecomesSomebody() {
        done("--not-a-person", "Susan Clark");
        assertFalse(who().contains("Susan Clark –"), who());
        done("--split", "Peter Hansen", "Hansen");
        assertTrue(who().contains("  Hansen –"), who());
        done("--nobody", "costs too much");
        assertTrue(who().contains("(unknown): \"It costs too much,\""), who());
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() {
        for (CommandLineRun run : new CommandLineRun[] {
            run("correct", id, "--rename", "Nobody Here", "X"),
            run("correct", id, "--split", "Peter Hansen", "Petersen"),
            run("correct", id, "--nobody", "words that are in no quote"),
            run("correct", id, "--rename", "Peter Hansen", " "),
            run("correct", id, "--remove", "1")
        }) {
            assertEquals(1, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertEquals(2, run("correct", id).code());
        assertEquals(2, run("correct", id, "--rename", "Peter Hansen", "A", "--rename", "Susan Clark", "B").code());
        assertEquals(2, run("correct", id, "--list", "--remove", "1").code());
        assertTrue(run("correct", "--help").out().contains("--not-a-person"));
    }
}
