package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.pressmark.model.Annotation.Bookmark;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Highlights change their range, take in others, and go back; bookmarks find the words at a place. */
class ResizeTest {

    private static final String TEXT = "The ferry\nThe ferry stops in winter. Nobody asked the islanders why.\n\nThe end.";

    @TempDir
    Path directory;

    private Path file;
    private Library library;
    private String id;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(directory, new PlainReading(1), InstantSource.system());
        file = Files.writeString(directory.resolve("a.txt"), TEXT);
        id = ((ImportResult.Imported) library.importFile(file, Progress.NONE, Cancellation.NEVER)).article().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aHighlightIsResizedAndTheStepIsTakenBack() {
        var made = add("ferry stops", HighlightColor.RED);
        library.resize(made.annotation().id(), range("ferry stops in winter"));
        assertEquals("ferry stops in winter", only().anchor().exact());
        assertEquals(range("ferry stops in winter"), library.annotations(id).getFirst().placement().range());
        assertEquals(Optional.of(EditName.RESIZE), library.undo(id));
        assertEquals(made, library.annotations(id).getFirst());
        assertEquals(Optional.of(EditName.RESIZE), library.redo(id));
        assertEquals("ferry stops in winter", only().anchor().exact());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void resizingInANewerTextMovesTheAnchorThereAndBack() throws IOException {
        var made = add("ferry stops", HighlightColor.RED);
        Files.writeString(file, TEXT.replace("Nobody", "Hardly anybody"));
        library.importFile(file, Progress.NONE, Cancellation.NEVER);
        String text = library.openArticle(id).article().text().text();
        int start = text.indexOf("Hardly");
        library.resize(made.annotation().id(), TextRange.of(start, start + 14));
        assertEquals("Hardly anybody", only().anchor().exact());
        assertEquals(List.of(), library.upkeep().check());
        library.undo(id);
        assertEquals(made.annotation(), only());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void rangesThatAreNoneAreRefused() {
        var made = add("ferry stops", HighlightColor.RED);
        assertThrows(LibraryException.class, () -> library.resize(made.annotation().id(), TextRange.of(4, 4)));
        assertThrows(LibraryException.class, () -> library.resize(made.annotation().id(), TextRange.of(4, TEXT.length() + 1)));
        assertThrows(LibraryException.class, () -> library.resize("nobody", TextRange.of(0, 4)));
        assertEquals(made.annotation(), only());
    }

    @Test
    void mergingTakesInWhatItOverlapsAsOneStep() {
        var first = add("ferry stops", HighlightColor.RED);
        library.update(((Highlight) first.annotation()).withComment("One", first.annotation().modified().plusSeconds(1)));
        var second = add("winter. Nobody", HighlightColor.BLUE);
        library.update(((Highlight) second.annotation()).withTags(List.of("why"), second.annotation().modified().plusSeconds(1)));
        var before = library.annotations(id);

        library.mergeHighlight(id, range("stops in winter"), HighlightColor.GREEN, HighlightStyle.UNDERLINE, "Two", List.of("why"));
        assertEquals("ferry stops in winter. Nobody", only().anchor().exact());
        assertEquals("One\n\nTwo", only().comment());
        assertEquals(List.of("why"), only().tags());
        assertEquals(HighlightStyle.UNDERLINE, only().style());
        assertEquals(Optional.of(EditName.MERGE_HIGHLIGHTS), library.undo(id));
        assertEquals(before, library.annotations(id));
        library.redo(id);
        assertEquals("ferry stops in winter. Nobody", only().anchor().exact());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void aBookmarkHoldsTheWordsAtItsPlace() {
        assertEquals("ferry stops in winter. Nobody asked the islanders why.", bookmark(TEXT.indexOf("stops") - 3).anchor().exact());
        assertEquals("The end.", bookmark(TEXT.indexOf("\n\n") + 1).anchor().exact(), "between paragraphs, the next one");
        assertEquals("The end.", bookmark(TEXT.length() + 5).anchor().exact(), "at the end, the last line");
        assertEquals(Optional.of(EditName.ADD_BOOKMARK), library.undo(id));
        assertEquals(2, library.annotations(id).size());
        assertTrue(library.upkeep().check().isEmpty());
    }

    private Bookmark bookmark(int offset) {
        return (Bookmark) library.addBookmark(id, offset, "").annotation();
    }

    private PlacedAnnotation add(String words, HighlightColor color) {
        return library.addHighlight(id, range(words), color, "", List.of());
    }

    private static TextRange range(String words) {
        int start = TEXT.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    private Highlight only() {
        assertEquals(1, library.annotations(id).size());
        return (Highlight) library.annotations(id).getFirst().annotation();
    }
}
