package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Draft;
import org.pressmark.model.Draft.Subject;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Words being typed are kept, come back, and go when they are stored. */
class DraftTest {

    private static final TextRange SOME = TextRange.of(0, 5);

    @TempDir
    Path directory;

    private Path file;
    private Library library;
    private String id;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(directory, new PlainReading(1), InstantSource.system());
        file = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
        id = ((ImportResult.Imported) library.importFile(file, Progress.NONE, Cancellation.NEVER)).article().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aDraftOutlivesTheProgramUntilItsCommentIsStored() {
        var highlight = highlight();
        var draft = Draft.of(id, new Subject.Stored(highlight.id()), "Who say", List.of("money"));
        library.drafts().keep(draft);
        library.drafts().keep(Draft.of(id, draft.subject(), "Who says", List.of("money")));
        library.close();
        library = Library.open(directory, new PlainReading(1), InstantSource.system());
        assertEquals("Who says", library.drafts().get(draft.key()).orElseThrow().text());
        assertEquals(List.of("money"), library.drafts().of(id).getFirst().tags());
        assertEquals(Optional.empty(), library.undoable(id), "typing is no step");

        library.update(highlight.withColor(HighlightColor.BLUE, highlight.modified().plusSeconds(1)));
        assertEquals(1, library.drafts().of(id).size(), "another colour says nothing of the words");
        library.update(highlight.withComment("Who says so?", highlight.modified().plusSeconds(2)));
        assertEquals(List.of(), library.drafts().of(id));
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void aHighlightThatIsNotThereYetLeavesNothingButItsDraft() {
        var subject = new Subject.NewHighlight(SOME, HighlightColor.GREEN, HighlightStyle.WAVY);
        library.drafts().keep(Draft.of(id, subject, "Hm", List.of()));
        assertEquals(List.of(), library.annotations(id));
        assertEquals(subject, library.drafts().of(id).getFirst().subject());
        library.addHighlight(id, SOME, HighlightColor.GREEN, HighlightStyle.WAVY, "Hm!", List.of());
        assertEquals(List.of(), library.drafts().of(id));
    }

    @Test
    void itFollowsItsWordsIntoAnotherVersionAndIsANoteWithoutThem() throws IOException {
        library.drafts().keep(Draft.of(id, new Subject.NewHighlight(SOME, HighlightColor.RED, HighlightStyle.HIGHLIGHT), "Hm", List.of()));
        Files.writeString(file, "New. " + LibraryTest.STORY);
        library.importFile(file, Progress.NONE, Cancellation.NEVER);
        library.openArticle(id);
        var moved = (Subject.NewHighlight) library.drafts().of(id).getFirst().subject();
        assertEquals(TextRange.of(5, 10), moved.range());

        Files.writeString(file, "Nothing of what stood here is left now, nor will it be again.\nIt is all gone.");
        library.importFile(file, Progress.NONE, Cancellation.NEVER);
        library.articles().forEach(article -> library.openArticle(article.id()));
        library.drafts().of(id).forEach(draft -> library.drafts().drop(draft.key()));
        assertEquals(List.of(), library.drafts().of(id), "its key stays, wherever its words are");
    }

    @Test
    void badDraftsAreRefusedAndChangeNothing() {
        assertThrows(LibraryException.class, () -> library.drafts().keep(
                Draft.of(id, new Subject.NewHighlight(TextRange.of(3, 3), HighlightColor.RED, HighlightStyle.WAVY), "", List.of())));
        assertThrows(LibraryException.class, () -> library.drafts().keep(
                Draft.of(id, new Subject.NewHighlight(TextRange.of(0, 9_999_999), HighlightColor.RED, HighlightStyle.WAVY), "", List.of())));
        assertThrows(LibraryException.class, () -> library.drafts().keep(Draft.of(id, new Subject.Stored("nobody"), "", List.of())));
        assertThrows(LibraryException.class, () -> library.drafts().keep(Draft.of("nowhere", new Subject.NewNote(), "", List.of())));
        assertEquals(List.of(), library.drafts().of(id));
    }

    @Test
    void anythingThatCanBeTypedIsKept() {
        String odd = "a\0b\uD800c\u0007d\r\n" + "x".repeat(100_000);
        library.drafts().keep(Draft.of(id, new Subject.NewNote(), odd, List.of()));
        String kept = library.drafts().of(id).getFirst().text();
        assertEquals("a\uFFFDb\uFFFDc\u0007d\n" + "x".repeat(100_000), kept);
    }

    @Test
    void theTrashHidesADraftAndUndoBringsItBack() {
        var highlight = highlight();
        library.drafts().keep(Draft.of(id, new Subject.Stored(highlight.id()), "Half a thou", List.of()));
        library.delete(highlight.id());
        assertEquals(List.of(), library.drafts().of(id));
        library.undo(id);
        assertEquals("Half a thou", library.drafts().of(id).getFirst().text());
    }

    private Highlight highlight() {
        return (Highlight) library.addHighlight(id, SOME, HighlightColor.RED, "", List.of()).annotation();
    }
}
