package org.pressmark.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.HighlightColor;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Views;

class NotesViewModelTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private NotesViewModel notes;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        notes = new NotesViewModel(
                demo.workspace(), Views.words(NotesViewModel.class, "notes"), InstantSource.system());
        highlight("Bring a lantern", HighlightColor.GREEN, "");
        highlight("the last boat", HighlightColor.YELLOW, "which year?");
    }

    private void highlight(String words, HighlightColor color, String comment) {
        demo.workspace().addHighlight(demo.article().id(), demo.find(words), color, comment, List.of(), added -> {});
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private NoteRow.Entry entry(int index) {
        return assertInstanceOf(NoteRow.Entry.class, notes.rows().get(index));
    }

    @Test
    void highlightsStandInTextOrder() {
        assertEquals(List.of("the last boat", "Bring a lantern"), List.of(entry(0).words(), entry(1).words()));
        assertEquals("which year?", entry(0).comment());
        assertEquals(2, notes.countProperty().get());
    }

    @Test
    void deletingCanBeUndone() {
        notes.delete(entry(0));
        assertEquals(1, notes.rows().size());
        demo.workspace().undo();
        assertEquals("the last boat", entry(0).words());
    }

    @Test
    void recolouringIsStored() {
        notes.recolor(entry(0), HighlightColor.BLUE);
        assertEquals(HighlightColor.BLUE, entry(0).color());
        assertEquals(2, demo.library().annotations(demo.article().id()).size());
    }

    @Test
    void aChosenNoteIsShown() {
        notes.choose(entry(1));
        assertEquals("Bring a lantern", demo.revealed());
    }
}
