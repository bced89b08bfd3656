package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.PlaceCounts;
import org.pressmark.model.Placement;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Where annotations stand when their article changes, and what the reader says of it. */
class PlacesTest {

    private static final String STORY = """
            Harbour vote goes to the wire
            The mayor said on Tuesday that the harbour would stay open all winter for the fishing fleet.
            Nobody was hurt when the old crane fell into the basin, the harbour master added.
            The council meets again in May to settle who pays for the new quay and its lights.
            """;

    private static final String CRANE = "Nobody was hurt when the old crane fell into the basin, the harbour master added.\n";
    private static final String WITHOUT_CRANE = STORY.replace(CRANE, "");

    @TempDir
    Path directory;

    private Library library;
    private String id;
    private String crane;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(directory, new PlainReading(1), InstantSource.system());
        id = ((ImportResult.Imported) imported(STORY)).article().id();
        library.openArticle(id);
        crane = highlight("the old crane fell into the basin");
        highlight("stay open all winter");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ImportResult imported(String text) throws IOException {
        return library.importFile(Files.writeString(directory.resolve("a.txt"), text), Progress.NONE, Cancellation.NEVER);
    }

    private PlaceCounts changed(String text) throws IOException {
        var places = ((ImportResult.Updated) imported(text)).places();
        library.openArticle(id);
        return places;
    }

    private String highlight(String words) {
        return library.addHighlight(id, range(STORY, words), HighlightColor.RED, "", List.of()).annotation().id();
    }

    private static TextRange range(String text, String words) {
        int start = text.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    private Placement place() {
        return library.annotations(id).stream().filter(one -> one.annotation().id().equals(crane)).findFirst().orElseThrow().placement();
    }

    @Test
    void aLostNoteIsCountedAskedAboutPutAndTakenBack() throws IOException {
        assertEquals(new PlaceCounts(1, 0, 1), changed(WITHOUT_CRANE));
        var question = library.places().question(crane);
        assertEquals("the old crane fell into the basin", question.before().passage().in(question.before().text()));
        assertTrue(question.before().text().contains("all winter"));
        assertEquals(1, question.known().number());
        var quay = range(WITHOUT_CRANE, "the new quay");
        library.places().place(crane, quay);
        assertEquals(Placement.chosen(quay), place());
        assertEquals(Optional.of(EditName.CHOOSE_PLACE), library.undo(id));
        assertEquals(AnchorStatus.ORPHAN, place().status());
        library.redo(id);
        assertEquals(Placement.chosen(quay), place());
    }

    @Test
    void theReadersDecisionIsCarriedOnWhenTheTextChangesAgain() throws IOException {
        changed(WITHOUT_CRANE);
        library.places().place(crane, range(WITHOUT_CRANE, "the new quay"));
        String later = "Updated at noon.\n" + WITHOUT_CRANE;
        assertEquals(new PlaceCounts(2, 0, 0), changed(later));
        assertEquals(Placement.chosen(range(later, "the new quay")), place());
        library.places().detach(crane);
        assertEquals(new PlaceCounts(1, 0, 0), changed(STORY));
        assertEquals(Placement.detached(), place());
    }

    @Test
    void wordsThatComeBackAreFoundAgainUnlessTheReaderDetachedThem() throws IOException {
        changed(WITHOUT_CRANE);
        assertEquals(new PlaceCounts(2, 0, 0), changed(STORY));
        assertEquals(range(STORY, "the old crane fell into the basin"), place().range());
    }

    @Test
    void anUncertainPlaceIsAccepted() throws IOException {
        String vague = STORY.replace("Nobody was hurt when the old crane fell into the basin,", "The basin was shut when an old crane came down,");
        var places = changed(vague);
        if (places.uncertain() == 1) {
            library.places().accept(crane);
            assertEquals(AnchorStatus.ANCHORED, place().status());
            assertTrue(place().decided());
        } else {
            assertEquals(Problem.INVALID_RANGE, assertThrows(LibraryException.class, () -> library.places().accept(crane)).problem());
        }
    }

    @Test
    void rangesOutsideTheTextAreRefusedInWords() throws IOException {
        changed(WITHOUT_CRANE);
        for (var range : List.of(TextRange.of(0, 0), TextRange.of(5, WITHOUT_CRANE.length() + 1), TextRange.of(9000, 9001))) {
            var refused = assertThrows(LibraryException.class, () -> library.places().place(crane, range));
            assertEquals(Problem.INVALID_RANGE, refused.problem());
            assertTrue(Messages.problem(refused).contains("select some words"));
        }
        assertEquals(Problem.NO_SUCH_ANNOTATION, assertThrows(LibraryException.class, () -> library.places().detach("nobody")).problem());
        assertEquals(AnchorStatus.ORPHAN, place().status());
    }

    @Test
    void everyVersionIsKeptWithItsNotesAsTheyStoodThere() throws IOException {
        changed(WITHOUT_CRANE);
        var later = library.addHighlight(id, range(WITHOUT_CRANE, "The council"), HighlightColor.BLUE, "", List.of());
        var versions = library.versions().list(id, Cancellation.NEVER);
        assertEquals(List.of(2, 1), versions.stream().map(change -> change.version().number()).toList());
        assertEquals(15, versions.getFirst().removed());
        assertEquals(0, versions.getFirst().added());
        var old = library.versions().open(id, 1);
        assertNotNull(old.old());
        assertEquals(STORY, old.article().text().text());
        assertEquals(2, old.annotations().size());
        assertFalse(old.annotations().stream().anyMatch(one -> one.annotation().id().equals(later.annotation().id())));
        assertTrue(old.annotations().stream().allMatch(one -> one.placement().status() == AnchorStatus.ANCHORED));
        var comparison = library.versions().compare(id, 1, 2);
        assertEquals(STORY.strip(), comparison.merged().text().strip());
        assertEquals(CRANE, comparison.changes().getFirst().removed().in(comparison.merged().text()));
        assertEquals(Problem.NO_SUCH_VERSION, assertThrows(LibraryException.class, () -> library.versions().open(id, 7)).problem());
    }

    @Test
    void theSameTextReadAgainIsTheSameVersion() throws IOException {
        assertTrue(imported(STORY) instanceof ImportResult.Duplicate);
        assertEquals(1, library.versions().list(id, Cancellation.NEVER).size());
    }

    @Test
    void aCancelledUpdateChangesNothing() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), WITHOUT_CRANE);
        boolean[] stop = new boolean[1];
        assertThrows(java.util.concurrent.CancellationException.class,
                () -> library.importFile(file, (done, total) -> stop[0] = done >= 50, () -> stop[0]));
        assertEquals(1, library.versions().list(id, Cancellation.NEVER).size());
        assertEquals(AnchorStatus.ANCHORED, place().status());
    }
}
