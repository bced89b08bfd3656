package org.pressmark.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.EditName;
import org.pressmark.library.StepName;
import org.pressmark.model.Draft;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteLink;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.Centre;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Views;
import org.pressmark.ui.links.LinkViewModel;
import org.pressmark.ui.task.DirectTasks;

class NotesViewModelTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private NotesViewModel notes;
    private NotesViewModel all;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        var tasks = new DirectTasks();
        var words = Views.words(NotesViewModel.class, "notes");
        var links = new LinkViewModel(demo.workspace(), demo.library(), tasks, Views.words(LinkViewModel.class, "links"));
        notes = NotesViewModel.ofArticle(demo.workspace(), demo.library(), tasks, links, new MarkingSettings(), words);
        all = NotesViewModel.ofLibrary(demo.workspace(), demo.library(), tasks, links, new MarkingSettings(), words);
        highlight("Bring a lantern", HighlightColor.GREEN, "");
        highlight("the last boat", HighlightColor.YELLOW, "which year?", "check");
    }

    private void highlight(String words, HighlightColor color, String comment, String... tags) {
        demo.library().addHighlight(demo.article().id(), demo.find(words), color, comment, List.of(tags));
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private static List<ListedNote> entries(NotesViewModel model) {
        return model.rows().stream().filter(row -> row instanceof NoteRow.Entry).map(row -> ((NoteRow.Entry) row).note()).toList();
    }

    private static List<String> words(NotesViewModel model) {
        return entries(model).stream().map(ListedNote::words).toList();
    }

    private List<String> ids() {
        return entries(notes).stream().map(ListedNote::id).toList();
    }

    private static List<String> parts(NotesViewModel model) {
        return model.rows().stream().filter(row -> row instanceof NoteRow.Part).map(row -> ((NoteRow.Part) row).title()).toList();
    }

    @Test
    void notesStandInTextOrderWithWhoSaysThem() {
        assertEquals(List.of("the last boat", "Bring a lantern"), words(notes));
        assertEquals(List.of("Tomas Weil", "Maria Lindqvist"), entries(notes).stream().map(ListedNote::speaker).toList());
        assertEquals(2, notes.countProperty().get());
        notes.orderProperty().set(NoteOrder.SPEAKER);
        assertEquals(List.of("Maria Lindqvist", "Tomas Weil"), parts(notes));
        notes.orderProperty().set(NoteOrder.TAG);
        assertEquals(List.of("check", "Without a tag"), parts(notes));
        notes.orderProperty().set(NoteOrder.COLOR);
        assertEquals(List.of("Yellow", "Green"), parts(notes));
    }

    @Test
    void theFilterTakesWordsTagsSpeakersAndColours() {
        notes.queryProperty().set("year #che @weil");
        assertEquals(List.of("the last boat"), words(notes));
        assertEquals(2, notes.countProperty().get(), "the tab counts all");
        notes.toggle(HighlightColor.GREEN);
        assertEquals(List.of(), words(notes));
        assertTrue(notes.isFiltered());
        notes.clearFilter();
        assertEquals(2, words(notes).size());
        assertFalse(notes.isFiltered());
    }

    @Test
    void aBatchIsOneStepWithItsNumber() {
        notes.recolor(ids(), HighlightColor.BLUE);
        assertEquals(HighlightColor.BLUE, entries(notes).getLast().color());
        notes.delete(ids());
        assertEquals(List.of(), words(notes));
        assertEquals(new StepName(EditName.DELETE_HIGHLIGHT, 2), demo.workspace().undoing().namesProperty().get().undo().orElseThrow());
        demo.workspace().undo();
        assertEquals(2, words(notes).size());
        demo.workspace().undo();
        assertEquals(HighlightColor.GREEN, entries(notes).getLast().color());
    }

    @Test
    void aChosenNoteIsShown() {
        notes.reveal(entries(notes).getLast());
        assertEquals("Bring a lantern", demo.revealed());
    }

    @Test
    void leavingKeepsADraftAndSavingEndsIt() {
        String id = ids().getFirst();
        notes.editing().edit(id);
        notes.editing().typed("half a tho", List.of("check"));
        String key = Draft.keyOf(demo.article().id(), new Draft.Subject.Stored(id));
        assertTrue(demo.library().drafts().get(key).orElseThrow().open());
        notes.editing().leave("half a thought", List.of("check"));
        assertNull(notes.editing().currentProperty().get());
        assertEquals("which year?", entries(notes).getFirst().comment());
        notes.editing().edit(id);
        NoteEdit again = notes.editing().currentProperty().get();
        assertEquals("half a thought", again.text());
        assertTrue(again.isDraft());
        notes.editing().save("a thought", List.of("check", "two"));
        assertEquals("a thought", entries(notes).getFirst().comment());
        assertTrue(demo.library().drafts().get(key).isEmpty());
        assertEquals(List.of("check", "two"), entries(notes).getFirst().tags());
    }

    @Test
    void aNoteAboutTheArticleIsWrittenInTheList() {
        notes.writeNote();
        assertTrue(notes.rows().getFirst() instanceof NoteRow.Fresh);
        notes.editing().save("Call the harbour", List.of());
        assertEquals("Call the harbour", entries(notes).getFirst().comment());
        assertEquals(3, entries(notes).size());
        notes.writeNote();
        notes.editing().save("  ", List.of());
        assertEquals(3, entries(notes).size());
    }

    @Test
    void backlinksStandOnWhatIsLinkedTo() {
        String aim = ids().getFirst();
        demo.library().addNote(demo.article().id(),
                NoteLink.markdown(aim, "boat") + " " + NoteLink.markdown(demo.article().id(), "this"), List.of());
        assertTrue(notes.rows().getFirst() instanceof NoteRow.Backlinks);
        assertEquals(1, entries(notes).get(1).backlinks().size());
        assertEquals("the last boat 'Nobody asked the island': council split over night ferry",
                NotesViewModel.text(List.of(entries(notes).getFirst())));
    }

    @Test
    void allNotesAreReadWhileTheyAreShownAndUndoneFromThere() {
        assertEquals(List.of(), words(all));
        demo.workspace().centreProperty().set(Centre.NOTES);
        assertEquals(List.of("the last boat", "Bring a lantern"), words(all));
        assertEquals(1, parts(all).size());
        all.delete(List.of(entries(all).getFirst().id()));
        assertEquals(1, words(all).size());
        demo.workspace().undo();
        assertEquals(2, words(all).size());
        all.reveal(entries(all).getLast());
        assertEquals(Centre.ARTICLE, demo.workspace().centreProperty().get());
        assertEquals("Bring a lantern", demo.revealed());
    }
}
