package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Analysis;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.Progress;
import org.pressmark.model.Rejection;
import org.pressmark.model.TextRange;

/** The façade over a real file. */
class LibraryTest {

    static final String STORY = """
            Harbour reopens after the storm
            The harbour master said on Tuesday that ferries would sail again by noon.
            "Nobody was hurt," she added, pointing at the two boats on the quay 😀.
            Fishermen asked the council for money to mend their nets.
            """;

    @TempDir
    Path directory;

    private Library library;

    @BeforeEach
    void open() {
        library = reopened(1);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Library reopened(int engine) {
        return Library.open(directory.resolve("library"), new PlainReading(engine), InstantSource.system());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private ImportResult imported(Path file) {
        return library.importFile(file, Progress.NONE, Cancellation.NEVER);
    }

    private ArticleSummary story() throws IOException {
        return assertInstanceOf(ImportResult.Imported.class, imported(file("harbour.txt", STORY))).article();
    }

    static TextRange range(String text, String words) {
        int start = text.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    @Test
    void everythingIsThereAgainAfterReopening() throws IOException {
        var story = story();
        var added = library.addHighlight(story.id(), range(STORY, "ferries would sail"), HighlightColor.GREEN,
                "When\r\nexactly?", List.of(" time ", "time", ""));
        var note = library.addNote(story.id(), "Read again", List.of("todo"));
        library.rememberPlace(story.id(), 40);
        library.putSetting("theme", "dark");
        library.close();
        library = reopened(1);

        var open = library.openArticle(story.id());
        assertEquals(STORY, open.article().text().text());
        assertEquals(PlainReading.article(open.article().source(), STORY), open.article());
        assertEquals("en-x-1", open.analysis().language());
        assertEquals(List.of(note, added), open.annotations());
        var highlight = assertInstanceOf(Annotation.Highlight.class, open.annotations().get(1).annotation());
        assertEquals("When\nexactly?", highlight.comment());
        assertEquals(List.of("time"), highlight.tags());
        assertEquals(40, open.summary().readTo());
        assertEquals(2, open.summary().notes());
        assertEquals(Optional.of("dark"), library.setting("theme"));
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void sameTextIsADuplicateWhereverItLiesAndTheNewestPlaceIsRemembered() throws IOException {
        var story = story();
        var moved = file("moved.txt", STORY);
        var duplicate = assertInstanceOf(ImportResult.Duplicate.class, imported(moved));
        assertEquals(story.id(), duplicate.article().id());
        assertEquals(moved.toString(), duplicate.article().source());
        assertEquals(1, library.articles().size());
    }

    @Test
    void changedFileBecomesANewVersionAndKeepsEveryAnnotation() throws IOException {
        var story = story();
        library.addHighlight(story.id(), range(STORY, "Nobody was hurt"), HighlightColor.YELLOW, "", List.of());
        library.addHighlight(story.id(), range(STORY, "Fishermen asked the council for money"), HighlightColor.RED, "", List.of());
        library.rememberPlace(story.id(), STORY.indexOf("\"Nobody"));
        String changed = STORY.replace("by noon", "by three in the afternoon")
                .replace("Fishermen asked the council for money to mend their nets.", "Schools stay shut.");
        var updated = assertInstanceOf(ImportResult.Updated.class, imported(file("harbour.txt", changed)));
        assertEquals(story.id(), updated.article().id());
        assertEquals(2, updated.article().notes());

        var open = library.openArticle(story.id());
        assertEquals(changed, open.article().text().text());
        assertEquals(range(changed, "Nobody was hurt"), open.annotations().get(0).placement().range());
        assertEquals(AnchorStatus.ORPHAN, open.annotations().get(1).placement().status());
        assertEquals(List.of(), library.upkeep().check());

        assertInstanceOf(ImportResult.Updated.class, imported(file("harbour.txt", STORY)));
        library.openArticle(story.id());
        assertEquals(List.of(AnchorStatus.ANCHORED, AnchorStatus.ANCHORED),
                library.annotations(story.id()).stream().map(placed -> placed.placement().status()).toList());
    }

    @Test
    void highlightInATextThatAnotherProgramRenewedMeanwhileIsWhereTheReaderMarkedIt() throws IOException {
        var story = story();
        library.openArticle(story.id());
        String changed = "Extra\n" + STORY;
        try (var other = reopened(1)) {
            assertInstanceOf(ImportResult.Updated.class,
                    other.importFile(file("harbour.txt", changed), Progress.NONE, Cancellation.NEVER));
        }
        var marked = library.addHighlight(story.id(), range(STORY, "Nobody was hurt"), HighlightColor.RED, "", List.of());
        assertEquals(range(STORY, "Nobody was hurt"), marked.placement().range());
        assertEquals(List.of(marked), library.annotations(story.id()));
        assertEquals(range(changed, "Nobody was hurt"),
                library.openArticle(story.id()).annotations().getFirst().placement().range());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void deletionCanBeUndoneAfterTheTextHasChanged() throws IOException {
        var story = story();
        var marked = library.addHighlight(story.id(), range(STORY, "Nobody was hurt"), HighlightColor.RED, "", List.of());
        library.delete(marked.annotation().id());
        String changed = "Extra\n" + STORY;
        assertInstanceOf(ImportResult.Updated.class, imported(file("harbour.txt", changed)));
        assertEquals(Optional.of(EditName.DELETE_HIGHLIGHT), library.undo(story.id()));
        assertEquals(range(changed, "Nobody was hurt"),
                library.openArticle(story.id()).annotations().getFirst().placement().range());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void placeWhereTheReaderLeftMovesWithTheText() throws IOException {
        var story = story();
        library.rememberPlace(story.id(), STORY.indexOf("Nobody was hurt"));
        String changed = "A long new beginning.\n" + STORY.replace("on Tuesday", "late on Tuesday");
        var updated = assertInstanceOf(ImportResult.Updated.class, imported(file("harbour.txt", changed)));
        assertEquals(changed.indexOf("Nobody was hurt"), updated.article().readTo());
    }

    @Test
    void similarTextOfTheSameTitleUpdatesTheArticleAndOtherTextDoesNot() throws IOException {
        var story = story();
        var updated = imported(file("elsewhere.txt", STORY.replace("two boats", "three boats")));
        assertEquals(story.id(), assertInstanceOf(ImportResult.Updated.class, updated).article().id());
        String other = "Harbour reopens after the storm\nA poem about gulls, nothing else, and not much of it either.";
        assertNotEquals(story.id(),
                assertInstanceOf(ImportResult.Imported.class, imported(file("poem.txt", other))).article().id());
    }

    @Test
    void rejectedFileLeavesTheLibraryAsItWas() {
        var rejected = assertInstanceOf(ImportResult.Rejected.class, imported(directory.resolve("missing.txt")));
        assertEquals(Rejection.MISSING, rejected.reason());
        assertTrue(library.articles().isEmpty());
    }

    @Test
    void analysisOfAnOlderEngineIsMadeAnew() throws IOException {
        var story = story();
        library.close();
        library = reopened(2);
        assertEquals("en-x-1", library.openArticle(story.id()).analysis().language());
        assertEquals("en-x-2", library.understand(story.id(), Cancellation.NEVER).orElseThrow().analysis().language());
        assertEquals("en-x-2", library.openArticle(story.id()).analysis().language());
        library.close();
        library = reopened(1);
        assertTrue(library.understand(story.id(), Cancellation.NEVER).isEmpty());
        assertEquals("en-x-2", library.openArticle(story.id()).analysis().language());
    }

    @Test
    void aBookIsThereAtOnceAndUnderstoodLater() throws IOException {
        Path book = directory.resolve("book.txt");
        Files.writeString(book, "A long book\n" + "It went on and on, the clerk said.\n".repeat(6_000));
        var added = assertInstanceOf(ImportResult.Imported.class, imported(book)).article();
        assertEquals(Analysis.NONE, library.openArticle(added.id()).analysis());
        var analysis = library.understand(added.id(), Cancellation.NEVER).orElseThrow().analysis();
        assertEquals(analysis, library.openArticle(added.id()).analysis());
    }

    @Test
    void articleOpensWhileAnotherProgramHoldsTheFileAndAnEditSaysSo() throws Exception {
        var story = story();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("library").resolve(Library.FILE_NAME));
                var statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertEquals(STORY, library.openArticle(story.id()).article().text().text());
            assertProblem(Problem.LOCKED, () -> library.addNote(story.id(), "no", List.of()));
        }
        library.addNote(story.id(), "yes", List.of());
        assertEquals(1, library.annotations(story.id()).size());
    }

    @Test
    void lastOpenedOrAddedComesFirst() throws IOException {
        var first = story();
        var second = assertInstanceOf(ImportResult.Imported.class, imported(file("b.txt", "Other\ntext"))).article();
        assertEquals(List.of(second.id(), first.id()), library.articles().stream().map(ArticleSummary::id).toList());
        library.openArticle(first.id());
        assertEquals(List.of(first.id(), second.id()), library.articles().stream().map(ArticleSummary::id).toList());
        assertEquals(List.of(first.id()),
                library.articlesStartingWith(first.id().substring(0, 8)).stream().map(ArticleSummary::id).toList());
    }

    @Test
    void listenersAreToldAfterTheCommitUntilTheyLeave() throws IOException {
        var story = story();
        var told = new ArrayList<Changes>();
        var seen = new ArrayList<Integer>();
        var subscription = library.onChange(changes -> {
            told.add(changes);
            seen.add(library.summary(story.id()).notes());
        });
        library.addNote(story.id(), "one", List.of());
        subscription.close();
        library.addNote(story.id(), "two", List.of());
        assertEquals(List.of(Changes.annotated(story.id())), told);
        assertEquals(List.of(1), seen);
    }

    @Test
    void impossibleEditsAreRefusedAndChangeNothing() throws IOException {
        var story = story();
        int emoji = STORY.indexOf("😀");
        for (var range : List.of(TextRange.of(3, 3), TextRange.of(0, STORY.length() + 1), TextRange.of(emoji, emoji + 1))) {
            assertProblem(Problem.INVALID_RANGE,
                    () -> library.addHighlight(story.id(), range, HighlightColor.RED, "", List.of()));
        }
        assertProblem(Problem.TOO_LONG, () -> library.addNote(story.id(), "x".repeat(1_000_001), List.of()));
        assertProblem(Problem.NO_SUCH_ARTICLE, () -> library.addNote("nowhere", "x", List.of()));
        assertProblem(Problem.NO_SUCH_ARTICLE, () -> library.openArticle("nowhere"));
        assertProblem(Problem.NO_SUCH_ANNOTATION, () -> library.delete("nothing"));
        assertTrue(library.annotations(story.id()).isEmpty());
        assertFalse(library.undoable(story.id()).isPresent());
    }

    private void assertProblem(Problem problem, Runnable work) {
        assertEquals(problem, assertThrows(LibraryException.class, work::run).problem());
    }

    @Test
    void sampleIsMadeOnceForAnEmptyLibrary() {
        var sample = library.addSampleOnce().orElseThrow();
        assertEquals(2, sample.notes());
        assertTrue(library.annotations(sample.id()).stream()
                .allMatch(placed -> placed.placement().status() == AnchorStatus.ANCHORED));
        assertEquals(Optional.empty(), library.addSampleOnce());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void exportWritesTheNotesOrNothing() throws IOException {
        var story = story();
        library.addHighlight(story.id(), range(STORY, "two boats"), HighlightColor.ORANGE, "", List.of());
        var out = new StringBuilder();
        library.export(ExportFormat.MARKDOWN, List.of(story.id(), story.id()), out);
        assertEquals(2, out.toString().split("> two boats", -1).length - 1);
        var nothing = new StringBuilder();
        assertThrows(LibraryException.class,
                () -> library.export(ExportFormat.MARKDOWN, List.of(story.id(), "nowhere"), nothing));
        assertEquals(0, nothing.length());
    }

    @Test
    void backupIsALibraryOfItsOwn() throws IOException {
        story();
        Path backup = library.upkeep().backup();
        assertEquals(directory.resolve("library").resolve("backups"), backup.getParent());
        Path restored = Files.createDirectories(directory.resolve("restored"));
        Files.copy(backup, restored.resolve(Library.FILE_NAME));
        try (var other = Library.open(restored, new PlainReading(1), InstantSource.system())) {
            assertEquals(library.articles(), other.articles());
            assertEquals(List.of(), other.upkeep().check());
        }
    }
}
