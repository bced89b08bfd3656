package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;

class SearchTest {

    @TempDir
    Path directory;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(directory, new PlainReading(1), InstantSource.system());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String imported(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        return switch (library.importFile(file, Progress.NONE, Cancellation.NEVER)) {
            case ImportResult.Imported(var article) -> article.id();
            case ImportResult.Updated(var article, var places) -> article.id();
            case ImportResult.Duplicate(var article) -> article.id();
            case ImportResult.Rejected rejected -> throw new AssertionError(rejected);
        };
    }

    private List<String> ids(String query) {
        return library.search(query, 10).stream().map(hit -> hit.article().id()).toList();
    }

    @Test
    void wordsAreFoundByTheirBeginningWhateverCaseAndAccents() throws IOException {
        String id = imported("a.txt", "Élysée\nThe president of the République spoke in the Élysée\npalace.");
        imported("b.txt", "Other\nNothing of the kind.");
        var hit = library.search("elys PALA", 10).getFirst();
        assertEquals(List.of(id), ids("elys PALA"));
        assertEquals("Élysée The president of the République spoke in the Élysée palace.", hit.snippet());
        assertEquals(List.of("Élys", "Élys", "pala"), hit.matches().stream().map(match -> match.in(hit.snippet())).toList());
        assertEquals(0, hit.place().start());
    }

    @Test
    void notesAreSearchedToo() throws IOException {
        String id = imported("a.txt", LibraryTest.STORY);
        var note = library.addNote(id, "Compare with the dockers' strike", List.of());
        var hit = library.search("docker strike", 10).getFirst();
        assertEquals(id, hit.article().id());
        assertNull(hit.place());
        library.delete(note.annotation().id());
        assertEquals(List.of(), ids("docker"));
        library.undo(id);
        assertEquals(List.of(id), ids("docker"));
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void onlyTheCurrentTextIsFound() throws IOException {
        String id = imported("a.txt", LibraryTest.STORY);
        imported("a.txt", LibraryTest.STORY.replace("Fishermen", "Trawlermen"));
        assertEquals(List.of(), ids("fishermen"));
        assertEquals(List.of(id), ids("trawlermen"));
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void nothingInAQueryIsAnOperator() throws IOException {
        imported("a.txt", LibraryTest.STORY);
        for (String query : List.of("", " ", "\"", "*", "NEAR(", "AND", "text:x", "-", "a\0b", "')--", "( OR )", "x".repeat(10_000))) {
            assertTrue(library.search(query, 10).size() <= 1, query);
        }
    }

    @Test
    void oddTextsAreKeptAndIndexed() throws IOException {
        var texts = List.of("Nul\na\0b word", "Right\nשלום עולם مرحبا", "Emoji\n😀 word 👩‍👩‍👧", "One line " + "long ".repeat(200_000));
        for (int i = 0; i < texts.size(); i++) {
            String id = imported(i + ".txt", texts.get(i));
            assertEquals(texts.get(i), library.openArticle(id).article().text().text());
        }
        assertEquals(1, ids("שלום").size());
        assertEquals(2, ids("word").size());
        assertEquals(List.of(), library.upkeep().check());
    }
}
