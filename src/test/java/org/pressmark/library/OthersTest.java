package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Two windows on one library file, each with a connection of its own. */
class OthersTest {

    @TempDir
    Path directory;

    private Library here;
    private Library there;
    private String id;
    private Highlight made;

    @BeforeEach
    void open() throws IOException {
        here = Library.open(directory, new PlainReading(1), InstantSource.system());
        there = Library.open(directory, new PlainReading(1), InstantSource.system());
        id = ((ImportResult.Imported) here.importFile(Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY),
                Progress.NONE, Cancellation.NEVER)).article().id();
        here.openArticle(id);
        there.openArticle(id);
        made = (Highlight) here.addHighlight(id, TextRange.of(4, 12), HighlightColor.RED, "one", List.of("a")).annotation();
        here.noticeOthers();
        there.noticeOthers();
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private List<String> comments() {
        return here.annotations(id).stream().map(one -> ((Highlight) one.annotation()).comment()).sorted().toList();
    }

    @Test
    void aChangeIsNoticedOnceAndOnlyByTheOther() {
        List<Changes> told = new ArrayList<>();
        there.onChange(told::add);
        assertFalse(there.noticeOthers());
        here.addNote(id, "a note", List.of());
        assertFalse(here.noticeOthers());
        assertTrue(there.noticeOthers());
        assertFalse(there.noticeOthers());
        assertEquals(Set.of(id), told.getLast().annotated());
        assertEquals(Set.of(), told.getLast().renewed());
    }

    @Test
    void aNewerTextIsNoticedAndTheOldOneCanStillBeWrittenOn() throws IOException {
        List<Changes> told = new ArrayList<>();
        there.onChange(told::add);
        here.importFile(Files.writeString(directory.resolve("a.txt"), "News: " + LibraryTest.STORY), Progress.NONE, Cancellation.NEVER);
        assertTrue(there.noticeOthers());
        assertEquals(Set.of(id), told.getLast().renewed());
        var added = there.addHighlight(id, TextRange.of(20, 30), HighlightColor.BLUE, "", List.of());
        assertEquals(Problem.CHANGED_ELSEWHERE,
                assertThrows(LibraryException.class, () -> there.places().place(added.annotation().id(), TextRange.of(1, 2))).problem());
        here.openArticle(id);
        assertEquals(2, here.annotations(id).size());
    }

    @Test
    void undoLeavesAloneWhatWasChangedElsewhereSinceAndSaysSo() {
        there.update(made.withComment("two", Instant.now().plusSeconds(1)));
        var refused = assertThrows(LibraryException.class, () -> here.undo(id));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertTrue(Messages.problem(refused).contains("another window"));
        assertEquals(List.of("two"), comments());
        assertTrue(here.undo(id).isEmpty(), "the step that cannot be taken back does not stand in the way of those before it");
        there.undo(id);
        assertEquals(List.of("one"), comments());
    }

    @Test
    void twoCommentsOnOneHighlightAreBothKept() {
        there.update(made, made.withComment("theirs", Instant.now().plusSeconds(1)));
        here.update(made, made.withComment("mine", Instant.now().plusSeconds(2)));
        assertEquals(List.of("mine", "theirs"), comments());
        assertEquals(1, here.annotations(id).stream().map(one -> one.placement().range()).distinct().count());
        assertEquals(List.of(), here.upkeep().check());
    }

    @Test
    void changesOfDifferentKindsAreMerged() {
        there.update(made, made.withColor(HighlightColor.BLUE, Instant.now().plusSeconds(1)).withTags(List.of("a", "b"), Instant.now()));
        here.update(made, made.withComment("mine", Instant.now().plusSeconds(2)).withTags(List.of("c"), Instant.now().plusSeconds(2)));
        var merged = (Highlight) here.annotations(id).getFirst().annotation();
        assertEquals(HighlightColor.BLUE, merged.color());
        assertEquals("mine", merged.comment());
        assertEquals(List.of("b", "c"), merged.tags());
        assertEquals(1, here.annotations(id).size());
    }

    @Test
    void wordsTypedOnWhatWasDeletedElsewhereBringItBack() {
        there.delete(made.id());
        here.update(made, made.withComment("typed", Instant.now().plusSeconds(2)));
        assertEquals(List.of("typed"), comments());
    }
}
