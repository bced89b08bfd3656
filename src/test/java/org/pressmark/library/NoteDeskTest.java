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
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Lists of notes over the whole library, batches, the trash, and their undoing. */
class NoteDeskTest {

    private static final String OTHER = "A quite different piece\n\nThe café opened again, said nobody in particular about Göteborg.\n";

    @TempDir
    Path directory;

    private Library library;
    private NoteDesk desk;
    private String story;
    private String other;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(directory, new PlainReading(1), InstantSource.system());
        desk = library.desk();
        story = add("a.txt", LibraryTest.STORY);
        other = add("b.txt", OTHER);
    }

    private String add(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve(name), text);
        return ((ImportResult.Imported) library.importFile(file, Progress.NONE, Cancellation.NEVER)).article().id();
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), library.upkeep().check());
        library.close();
    }

    private String highlight(String article, int start, int end, HighlightColor color, String comment, String... tags) {
        return library.addHighlight(article, TextRange.of(start, end), color, comment, List.of(tags)).annotation().id();
    }

    private List<String> ids(NoteFilter filter) {
        return desk.notes(filter).stream().map(ListedNote::id).toList();
    }

    @Test
    void aFilterLooksAtWordsTagsAndColoursWithoutCaseAndAccents() {
        String a = highlight(story, 0, 5, HighlightColor.RED, "Check THIS twice", "Source");
        String b = highlight(other, 25, 33, HighlightColor.BLUE, "", "sourdough", "bread");
        String n = library.addNote(other, "Überall", List.of()).annotation().id();
        assertEquals(Set.of(a, b, n), Set.copyOf(ids(NoteFilter.NONE)));
        assertEquals(List.of(a), ids(NoteFilter.parse("this CHECK")));
        assertEquals(List.of(n), ids(NoteFilter.parse("uberall")));
        assertEquals(List.of(b), ids(NoteFilter.parse("cafe")));
        assertEquals(List.of(a), ids(NoteFilter.parse("#source")));
        assertEquals(Set.of(a, b), Set.copyOf(ids(NoteFilter.parse("#sour"))));
        assertEquals(List.of(b), ids(NoteFilter.NONE.in(Set.of(HighlightColor.BLUE, HighlightColor.GRAY))));
        assertEquals(Set.of(b, n), Set.copyOf(ids(NoteFilter.parse("different"))), "an article's title is looked at too");
        assertEquals(List.of(), desk.notes(other, NoteFilter.parse("different")), "but not where all are of one article");
        assertEquals(List.of(), ids(NoteFilter.parse("100% \" ' [ _")));
    }

    @Test
    void aBatchIsOneStepAndKeepsWhatCameAfterIt() {
        String a = highlight(story, 0, 5, HighlightColor.RED, "");
        String b = highlight(other, 0, 5, HighlightColor.GREEN, "");
        desk.recolor(List.of(a, b), HighlightColor.GRAY);
        assertEquals(Optional.of(new StepName(EditName.RECOLOR, 2)), library.undoNames(story).undo());
        assertEquals(Optional.of(new StepName(EditName.RECOLOR, 2)), library.undoNames(other).undo());
        var later = (Annotation.Highlight) desk.note(b).orElseThrow();
        library.update(later.withComment("written since", later.modified().plusSeconds(1)));
        library.undo(story);
        var now = (Annotation.Highlight) desk.note(b).orElseThrow();
        assertEquals(HighlightColor.GREEN, now.color());
        assertEquals("written since", now.comment());
        library.redo(story);
        assertEquals(HighlightColor.GRAY, ((Annotation.Highlight) desk.note(a).orElseThrow()).color());
    }

    @Test
    void manyAreDeletedFoundInTheTrashAndRestored() {
        List<String> all = IntStream.range(0, 5).mapToObj(i -> highlight(story, i, i + 6, HighlightColor.RED, "c" + i)).toList();
        desk.delete(all);
        assertEquals(List.of(), desk.notes(story, NoteFilter.NONE));
        assertEquals(new NoteDesk.TrashCount(5, 0), desk.trashCount());
        assertEquals(List.of(all.get(3)), desk.trashedNotes(NoteFilter.parse("c3")).stream().map(ListedNote::id).toList());
        desk.restore(List.of(all.get(3)));
        assertEquals(1, desk.notes(story, NoteFilter.NONE).size());
        assertEquals(Optional.of(new StepName(EditName.RESTORE, 1)), library.undoNames(null).undo());
        library.undoLast();
        assertEquals(5, desk.trashedNotes(NoteFilter.NONE).size());
        library.undo(story);
        assertEquals(all, desk.notes(story, NoteFilter.NONE).stream().map(ListedNote::id).toList());
    }

    @Test
    void aDeletedArticleComesBackWithItsNotes() {
        String a = highlight(story, 0, 5, HighlightColor.RED, "kept");
        desk.deleteArticle(story);
        assertEquals(List.of(other), library.articles().stream().map(article -> article.id()).toList());
        assertEquals(List.of(), ids(NoteFilter.NONE));
        assertEquals(1, desk.trashedArticles(List.of()).getFirst().notes());
        assertEquals(List.of(), desk.trashedArticles(List.of("unheardof")));
        assertEquals(Optional.of(EditName.DELETE_ARTICLE), library.undo(other), "it is seen from every article");
        assertEquals(List.of(a), ids(NoteFilter.NONE));
        library.redo(other);
        desk.restore(List.of(a));
        assertEquals(2, library.articles().size(), "a note brings its article along");
    }

    @Test
    void emptyingEndsWhatIsInTheTrashAndItsSteps() {
        String a = highlight(story, 0, 5, HighlightColor.RED, "");
        String b = highlight(story, 1, 6, HighlightColor.RED, "");
        highlight(other, 1, 6, HighlightColor.RED, "");
        desk.delete(List.of(a));
        desk.deleteArticle(other);
        assertEquals(new NoteDesk.TrashCount(2, 1), desk.emptyTrash());
        assertTrue(desk.trashCount().isNone());
        assertEquals(List.of(b), ids(NoteFilter.NONE));
        assertEquals(Optional.of(EditName.ADD_HIGHLIGHT), library.undo(story));
        assertEquals(Optional.empty(), library.undo(story));
        assertEquals(1, library.articles().size());
    }

    @Test
    void tagsAreAddedAndTakenOffWithinBounds() {
        String a = highlight(story, 0, 5, HighlightColor.RED, "", "one", "Two");
        String n = library.addNote(story, "note", List.of()).annotation().id();
        desk.retag(List.of(a, n), List.of("TWO", "three"), List.of("ONE"));
        assertEquals(List.of("Two", "three"), ((Annotation.Highlight) desk.note(a).orElseThrow()).tags());
        assertEquals(List.of("TWO", "three"), ((Annotation.Note) desk.note(n).orElseThrow()).tags());
        var tooMany = IntStream.range(0, 10_000).mapToObj(i -> "t" + i).toList();
        assertThrows(LibraryException.class, () -> desk.retag(List.of(a), tooMany, List.of()));
        assertEquals(List.of("Two", "three"), ((Annotation.Highlight) desk.note(a).orElseThrow()).tags());
    }

    @Test
    void aLongNoteIsListedShortAndKeptWhole() {
        String words = "word \u0007\u001b[31m ".repeat(10_000);
        String id = library.addNote(story, words, List.of()).annotation().id();
        assertTrue(desk.notes(NoteFilter.NONE).getFirst().comment().length() < 2_000);
        assertEquals(words, ((Annotation.Note) desk.note(id).orElseThrow()).text());
    }

    @Test
    void aHundredStepsAndMoreInEveryArticle() {
        for (int i = 0; i < 150; i++) {
            highlight(i % 2 == 0 ? story : other, i % 20, i % 20 + 5, HighlightColor.RED, "");
        }
        for (int i = 0; i < 75; i++) {
            assertTrue(library.undo(story).isPresent());
        }
        assertEquals(75, desk.notes(NoteFilter.NONE).size());
        assertEquals(Optional.empty(), library.undo(story));
        assertTrue(library.undoLast().isPresent());
    }
}
