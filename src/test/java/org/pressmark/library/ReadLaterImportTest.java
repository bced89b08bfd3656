package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Progress;
import org.pressmark.model.ReadState;

/** A reader's list from elsewhere in the library: placeholders, their completion, highlights placed by their words. */
class ReadLaterImportTest {

    private static final String LIST = """
            [{"title":"Quay reopens","url":"https://www.a.test/quay?utm_source=x","tags":["sea"],"is_archived":false,"is_starred":true,
            "created_at":"2024-01-02T03:04:05Z","annotations":[{"quote":"The tide turned","text":"why?","color":"green","tags":["t"]},
            {"quote":"Nobody ever wrote any of these words here","text":""}],"note":"about it"}]
            """;

    private static final String PAGE = "<html><head><title>Quay reopens</title><link rel='canonical' href='https://a.test/quay/'></head><body><article><h1>Quay reopens</h1>"
            + "<p>The harbour was closed for a week, the master of the port said on Tuesday in the town hall.</p><p>The tide turned at noon, and the ferries sailed again.</p></article></body></html>";

    @TempDir
    private Path directory;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(directory.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<ImportResult> add(String name, String content) throws IOException {
        return library.importAll(Files.writeString(directory.resolve(name), content), Progress.NONE, Cancellation.NEVER);
    }

    private ArticleSummary only() {
        return library.articles().stream().filter(a -> a.title().equals("Quay reopens")).findFirst().orElseThrow();
    }

    private PlacedAnnotation highlight(String start) {
        return library.openArticle(only().id()).annotations().stream()
                .filter(p -> p.annotation() instanceof Annotation.Highlight h && h.anchor().exact().startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void aPlaceholderIsCompletedAndItsHighlightsFound() throws Exception {
        assertInstanceOf(ImportResult.Imported.class, add("list.json", LIST).getFirst());
        var saved = only().saved();
        assertEquals(List.of(List.of("sea"), ReadState.UNREAD, true, true, Instant.parse("2024-01-02T03:04:05Z")),
                List.of(saved.tags(), saved.state(), saved.favourite(), saved.placeholder(), saved.when()));
        assertEquals(3, only().notes());
        assertEquals(AnchorStatus.ORPHAN, highlight("The tide").placement().status());

        assertInstanceOf(ImportResult.Updated.class, add("page.html", PAGE).getFirst());
        assertFalse(only().saved().placeholder());
        assertEquals(List.of("sea"), only().saved().tags());
        PlacedAnnotation tide = highlight("The tide");
        assertEquals(AnchorStatus.ANCHORED, tide.placement().status());
        var highlight = (Annotation.Highlight) tide.annotation();
        assertEquals(List.of(HighlightColor.GREEN, "why?", List.of("t")), List.of(highlight.color(), highlight.comment(), highlight.tags()));
        assertEquals("The tide turned", tide.placement().range().in(library.openArticle(only().id()).article().text().text()));
        assertEquals(AnchorStatus.ORPHAN, highlight("Nobody").placement().status());
        assertTrue(library.upkeep().check().isEmpty(), "the file is sound");
    }

    @Test
    void importingAgainAddsNothingAndWhatWasDeletedStaysDeleted() throws Exception {
        add("page.html", PAGE);
        int articles = library.articles().size();
        assertInstanceOf(ImportResult.Duplicate.class, add("list.json", LIST).getFirst());
        assertEquals(articles, library.articles().size());
        assertEquals(List.of("sea"), only().saved().tags());
        assertEquals(AnchorStatus.ANCHORED, highlight("The tide").placement().status());
        library.delete(highlight("The tide").annotation().id());
        add("again.json", LIST);
        assertEquals(2, only().notes());
    }
}
