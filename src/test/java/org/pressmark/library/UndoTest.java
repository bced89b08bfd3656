package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Steps are taken back and done again, in whatever order they came. */
class UndoTest {

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

    @Test
    void everyStepHasItsName() {
        var highlight = (Annotation.Highlight)
                library.addHighlight(id, TextRange.of(0, 5), HighlightColor.RED, "", List.of()).annotation();
        assertEquals(Optional.of(EditName.ADD_HIGHLIGHT), library.undoable(id));
        var later = highlight.modified().plusSeconds(1);
        library.update(highlight.withColor(HighlightColor.BLUE, later));
        assertEquals(Optional.of(EditName.RECOLOR), library.undoable(id));
        library.update(highlight.withColor(HighlightColor.BLUE, later).withComment("Hm", later));
        assertEquals(Optional.of(EditName.EDIT_COMMENT), library.undoable(id));
        library.delete(highlight.id());
        assertEquals(Optional.of(EditName.DELETE_HIGHLIGHT), library.undo(id));
        assertEquals(Optional.of(EditName.DELETE_HIGHLIGHT), library.redoable(id));
        assertEquals("Hm", ((Annotation.Highlight) library.annotations(id).getFirst().annotation()).comment());
        library.addNote(id, "new", List.of());
        assertEquals(Optional.empty(), library.redo(id));
    }

    @Test
    void changeThatChangesNothingIsNoStep() {
        var note = library.addNote(id, "same", List.of("t")).annotation();
        library.update(new Annotation.Note(note.id(), id, "same", List.of("t"), note.created(), Instant.now().plusSeconds(9)));
        assertEquals(Optional.of(EditName.ADD_NOTE), library.undo(id));
        assertTrue(library.annotations(id).isEmpty());
    }

    @Test
    void anchorAndTimeOfMakingCannotBeChanged() {
        var made = (Annotation.Highlight)
                library.addHighlight(id, TextRange.of(0, 5), HighlightColor.RED, "", List.of()).annotation();
        var other = (Annotation.Highlight)
                library.addHighlight(id, TextRange.of(10, 15), HighlightColor.RED, "", List.of()).annotation();
        library.update(new Annotation.Highlight(made.id(), "elsewhere", other.anchor(), HighlightColor.GRAY, made.style(), "",
                List.of(), Instant.EPOCH, made.modified()));
        var stored = (Annotation.Highlight) library.annotations(id).getFirst().annotation();
        assertEquals(made.anchor(), stored.anchor());
        assertEquals(made.created(), stored.created());
        assertEquals(HighlightColor.GRAY, stored.color());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void undoingAllLeadsBackAndRedoingAllLeadsForth(long seed) {
        var random = new Random(seed);
        library.addNote(id, "here before", List.of());
        var states = new ArrayList<List<PlacedAnnotation>>();
        states.add(library.annotations(id));
        for (int i = 0; i < 105; i++) {
            step(random, i);
            states.add(library.annotations(id));
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            assertTrue(library.undo(id).isPresent());
            assertEquals(states.get(i), library.annotations(id));
        }
        for (int i = 1; i < states.size(); i++) {
            assertTrue(library.redo(id).isPresent());
            assertEquals(states.get(i), library.annotations(id));
        }
        assertEquals(Optional.empty(), library.redo(id));
        assertEquals(List.of(), library.upkeep().check());
    }

    /** Always one that changes something. */
    private void step(Random random, int i) {
        var all = library.annotations(id);
        int start = random.nextInt(100);
        if (all.isEmpty() || random.nextInt(3) == 0) {
            library.addHighlight(id, TextRange.of(start, start + 1 + random.nextInt(40)), HighlightColor.GREEN, "c" + i,
                    List.of("t" + random.nextInt(3), "u"));
            return;
        }
        var annotation = all.get(random.nextInt(all.size())).annotation();
        Instant later = annotation.modified().plusSeconds(1);
        switch (annotation) {
            case Annotation.Highlight h when random.nextBoolean() -> library.update(h.withComment("c" + i, later));
            case Annotation.Highlight h when random.nextBoolean() -> library.update(h.withTags(List.of("x" + i), later));
            case Annotation.Note n -> library.update(
                    new Annotation.Note(n.id(), id, "n" + i, n.tags(), n.created(), later));
            case Annotation.Highlight h -> library.delete(h.id());
            case Annotation.Bookmark b -> library.delete(b.id());
        }
    }
}
