package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.pressmark.model.Cancellation;
import org.pressmark.model.ColorNames;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.NoteLink;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** What leaves the library says things as the reader does: colours by their names, links by their words; and so do steps. */
class ExportedNamesTest {

    @TempDir
    Path directory;

    private Library library;
    private String id;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(directory, new PlainReading(1), InstantSource.system());
        Path file = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
        id = ((ImportResult.Imported) library.importFile(file, Progress.NONE, Cancellation.NEVER)).article().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String mark(int start, int end, String comment) {
        return library.addHighlight(id, TextRange.of(start, end), HighlightColor.RED, comment, List.of()).annotation().id();
    }

    private String exported() throws IOException {
        var out = new StringBuilder();
        library.export(ExportFormat.MARKDOWN, List.of(id), out);
        return out.toString();
    }

    @Test
    void colorsAndLinks() throws IOException {
        library.putSetting(ColorNames.key(HighlightColor.RED), "claim");
        String target = mark(0, 5, "");
        mark(6, 9, "See " + NoteLink.markdown(target, "old words") + ".");
        assertTrue(exported().contains("claim"), exported());
        assertTrue(exported().contains("See [old words]("), exported());
        assertFalse(exported().contains("[[pm:"), exported());
    }

    @Test
    void aDeletionIsNamedByWhatWasDeleted() {
        library.delete(mark(0, 5, ""));
        assertEquals(Optional.of(EditName.DELETE_HIGHLIGHT), library.undoable(id));
        library.delete(library.addNote(id, "Hm", List.of()).annotation().id());
        assertEquals(Optional.of(EditName.DELETE_NOTE), library.undoable(id));
        library.delete(library.addBookmark(id, 3, "").annotation().id());
        assertEquals(Optional.of(EditName.DELETE_BOOKMARK), library.undoable(id));
        library.desk().delete(List.of(mark(0, 5, ""), library.addNote(id, "Hm", List.of()).annotation().id()));
        assertEquals(Optional.of(EditName.DELETE), library.undoable(id));
    }
}
