package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.NoteLink;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Links are kept by id, found from both ends, and never break a note. */
class LinksTest {

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

    private String note(String text) {
        return library.addNote(id, text, List.of()).annotation().id();
    }

    private List<String> backlinks(String target) {
        return library.links().backlinks(target).stream().map(LinkTarget::id).toList();
    }

    @Test
    void aLinkIsSeenFromBothEnds() {
        String aim = library.addHighlight(id, TextRange.of(0, 9), HighlightColor.RED, "", List.of()).annotation().id();
        String from = note("see " + NoteLink.markdown(aim, "old words") + " and " + NoteLink.markdown(id, "the article"));
        assertEquals(List.of(from), backlinks(aim));
        assertEquals(List.of(from), backlinks(id));
        var listed = library.desk().notes(NoteFilter.NONE);
        assertEquals(List.of(aim, id), listed.getFirst().links().stream().map(LinkTarget::id).toList());
        assertEquals(List.of(from), listed.getLast().backlinks().stream().map(LinkTarget::id).toList());
        String words = LibraryTest.STORY.substring(0, 9).strip();
        assertTrue(LinkText.plain("see " + NoteLink.markdown(aim, "old words"), library.links().targets(
                "see " + NoteLink.markdown(aim, "old words"))).contains(words));
    }

    @Test
    void linksFollowTheWordsThroughEditsUndoAndTheTrash() {
        String aim = note("aim");
        var from = (Annotation.Note) library.addNote(id, NoteLink.markdown(aim, "aim"), List.of()).annotation();
        library.update(new Annotation.Note(from.id(), id, "no link", List.of(), from.created(), from.modified().plusSeconds(1)));
        assertEquals(List.of(), backlinks(aim));
        library.undo(id);
        assertEquals(List.of(from.id()), backlinks(aim));
        library.delete(aim);
        assertEquals(Optional.empty(), library.links().target(aim));
        assertEquals("aim", LinkText.plain(from.text(), library.links().targets(from.text())));
        library.undo(id);
        library.delete(from.id());
        assertEquals(List.of(), backlinks(aim));
    }

    @Test
    void whatIsWrittenHidesTheIdsAndStoresThem() {
        String aim = note("an aim");
        var text = new LinkText();
        String stored = "a " + NoteLink.markdown(aim, "was") + " b";
        String shown = text.read(stored, library.links().targets(stored));
        assertEquals("a [[an aim]] b", shown);
        String name = text.name("00000000-0000-0000-0000-000000000000", "an aim");
        assertEquals("an aim (2)", name);
        assertEquals("[[pm:" + aim + "|an aim]] [[pm:00000000-0000-0000-0000-000000000000|an aim (2)]] [[unknown]]",
                text.markdown("[[an aim]] [[" + name + "]] [[unknown]]"));
        assertEquals(Optional.of(new TextRange(3, 8)), LinkText.typing("ab [[fer", 8));
        assertEquals(Optional.empty(), LinkText.typing("ab [[fer]] x", 12));
        assertEquals(Optional.empty(), LinkText.typing("[[a\nb", 5));
        assertEquals(Optional.empty(), LinkText.typing("", 0));
    }

    @Test
    void candidatesAreArticlesThenNotes() {
        String mine = note("Unique thought about harbours");
        assertEquals(mine, library.links().candidates("THOUGHT unique", id, 8).getFirst().id());
        assertTrue(library.links().candidates("", id, 8).getFirst().isArticle());
        assertEquals(List.of(), library.links().candidates("nothing like that", null, 8));
    }

    @Test
    void strangeLinksAreWords() {
        String words = "[[pm:|x]] [[pm:zz|y]] [[pm:12345678]] [[ [[pm:" + "f".repeat(70) + "|z]] ]]";
        assertEquals(List.of("12345678"), NoteLink.in(words).stream().map(NoteLink::target).toList());
        note(words);
        assertEquals("[a b c]", "[" + NoteLink.plain("a]] [[b|\nc") + "]");
        assertEquals(words.replace("[[pm:12345678]]", ""), LinkText.plain(words, Map.of()));
        assertEquals(List.of(), NoteLink.in("[[pm:".repeat(20_000)));
    }
}
