package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesCommandTest {

    private static final String STORY = """
            Ferry back in service
            "The ferry sails again," harbour master Ada Lund said on Monday. "Nobody is happier than I am."
            Lund added that the engine had been replaced.
            """;

    @TempDir
    private Path directory;

    @Test
    void analyzePrintsTheKeysInTheirOrder() throws IOException {
        Path file = write("a.txt", STORY);
        CommandLineRun run = CommandLineRun.of("analyze", "--json", file);
        assertEquals(0, run.code(), run.err());
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(
                List.of("source", "format", "title", "byline", "published", "language", "text", "outline", "quotes", "people"),
                List.copyOf(json.keySet()));
        assertEquals(STORY, json.get("text").getAsString());
        assertEquals(file.toString(), json.get("source").getAsString());
        JsonObject quote = json.getAsJsonArray("quotes").get(0).getAsJsonObject();
        assertEquals(List.of("start", "end", "kind", "text", "speaker", "speakerMention", "cue"), List.copyOf(quote.keySet()));
        assertEquals(
                quote.get("text").getAsString(), STORY.substring(quote.get("start").getAsInt(), quote.get("end").getAsInt()));
        JsonObject person = json.getAsJsonArray("people").get(0).getAsJsonObject();
        assertEquals(List.of("id", "name", "aliases", "roles", "mentions"), List.copyOf(person.keySet()));
        assertEquals(
                List.of("start", "end", "text", "kind"),
                List.copyOf(person.getAsJsonArray("mentions").get(0).getAsJsonObject().keySet()));
    }

    @Test
    void jsonLinesAreOneForEachInputAndFailuresAreNamed() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "analyze", "--jsonl", write("a.txt", STORY), directory.resolve("none.txt"), write("b.txt", STORY), directory);
        assertEquals(1, run.code());
        assertEquals(2, run.out().lines().count());
        assertEquals(2, run.err().lines().count());
        assertTrue(run.err().contains("none.txt"));
    }

    @Test
    void severalFilesInOneDocumentAreAnArray() throws IOException {
        CommandLineRun run = CommandLineRun.of("extract", "--json", write("a.md", "# Head\n\nOne & a < b, \"q\"\n"), write("b.txt", "ż"));
        assertEquals(0, run.code(), run.err());
        var json = JsonParser.parseString(run.out()).getAsJsonArray();
        assertEquals("One & a < b, \"q\"", json.get(0).getAsJsonObject().get("text").getAsString());
        assertEquals("Head", json.get(0).getAsJsonObject().get("title").getAsString());
        assertEquals("b", json.get(1).getAsJsonObject().get("title").getAsString());
        assertTrue(run.out().contains("One & a < b, \\\"q\\\"") && run.out().contains("ż"), run.out());
    }

    @Test
    void theReadableFormNamesPeopleAndSpeakers() throws IOException {
        CommandLineRun run = CommandLineRun.of("analyze", write("a.txt", STORY));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Ada Lund") && run.out().contains("\"The ferry sails again,\""), run.out());
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertEquals(2, CommandLineRun.of("analyze").code());
        assertEquals(2, CommandLineRun.of("analyze", "--json", "--jsonl", "x").code());
        assertEquals(2, CommandLineRun.of("--nonsense").code());
        assertEquals(2, CommandLineRun.of("render", "a.txt").code());
        assertEquals(2, CommandLineRun.of("render", "a.txt", "--output", "x.png", "--size", "big").code());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
