package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.InlineKind;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** With the real importers: what is kept of the files that articles come from. */
class OriginalsTest {

    private static final String STORY = "The council met in the morning, and after a long debate it agreed, with one vote against, to build the wall.";
    private static final String FEED = "<rss><channel><title>T</title><item><title>One</title><link>https://t.example/1</link><description>First words of it.</description></item>"
            + "<item><title>Two</title><link>https://t.example/2</link><description>Second words of it.</description></item></channel></rss>";

    @TempDir
    private Path directory;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(directory.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<ImportResult> add(String name, String content) throws IOException {
        Path file = Files.writeString(directory.resolve(name), content);
        return library.importAll(file, Progress.NONE, Cancellation.NEVER);
    }

    @Test
    void everyArticleOfAFileIsKeptAndTheFileOnce() throws IOException {
        List<ImportResult> results = add("a.rss", FEED);
        assertEquals(2, results.size());
        String two = assertInstanceOf(ImportResult.Imported.class, results.get(1)).article().id();
        KeptOriginal original = library.originals().original(two).orElseThrow();
        assertEquals("a.rss|https://t.example/2|ARTICLE", original.name() + "|" + original.entry() + "|" + original.extent());
        assertArrayEquals(FEED.getBytes(StandardCharsets.UTF_8), original.bytes());
        assertTrue(add("a.rss", FEED).stream().allMatch(result -> result instanceof ImportResult.Duplicate));
        List<ImportResult> changed = add("a.rss", FEED.replace("Second words of it.", "Second words of it, corrected."));
        assertInstanceOf(ImportResult.Duplicate.class, changed.getFirst());
        assertEquals(two, assertInstanceOf(ImportResult.Updated.class, changed.get(1)).article().id());
        assertEquals(List.of(), library.upkeep().check());
    }

    @Test
    void theWholePageCanBeReadAgainAndKeepsTheHighlights() throws IOException {
        String page = "<html><head><title>Wall</title></head><body><div class=sidebar><p>Weather in the harbour: rain.</p></div><article><p>" + STORY + "</p><p>" + STORY + "</p></article></body></html>";
        String id = assertInstanceOf(ImportResult.Imported.class, add("p.html", page).getFirst()).article().id();
        String text = library.openArticle(id).article().text().text();
        assertFalse(text.contains("Weather"));
        assertFalse(library.originals().isDoubtful(id));
        int at = text.indexOf("long debate");
        library.addHighlight(id, TextRange.of(at, at + 11), HighlightColor.YELLOW, "", List.of());
        Files.delete(directory.resolve("p.html"));
        assertInstanceOf(ImportResult.Updated.class, library.originals().readAgain(id, Extent.WHOLE_PAGE, Progress.NONE, Cancellation.NEVER));
        assertTrue(library.openArticle(id).article().text().text().contains("Weather in the harbour"));
        assertEquals(Extent.WHOLE_PAGE, library.originals().original(id).orElseThrow().extent());
        assertEquals(AnchorStatus.ANCHORED, library.annotations(id).getFirst().placement().status());
        library.originals().readAgain(id, Extent.ARTICLE, Progress.NONE, Cancellation.NEVER);
        assertEquals(text, library.openArticle(id).article().text().text());
    }

    @Test
    void aPageOfTheSameAddressIsTheSameArticle() throws IOException {
        String page = "<html><head><title>%s</title><link rel=canonical href='https://t.example/wall%s'></head><body><article><p>" + STORY + "</p><p>%s</p></article></body></html>";
        String id = assertInstanceOf(ImportResult.Imported.class, add("a.html", page.formatted("Wall", "", STORY)).getFirst()).article().id();
        assertEquals(id, assertInstanceOf(ImportResult.Updated.class, add("b.html", page.formatted("Wall, updated", "/", STORY.replace("one vote", "two votes"))).getFirst()).article().id());
        assertInstanceOf(ImportResult.Imported.class, add("c.html", "<html><head><title>Other</title><link rel=canonical href='https://t.example/wall'></head><body><p>"
                + "Something that has nothing to do with it was said by somebody else on another day, and nobody noticed it at all.</p></body></html>").getFirst());
    }

    @Test
    void picturesAreKept() throws IOException {
        byte[] png = new byte[400];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, 0, png, 0, 8);
        String id = assertInstanceOf(ImportResult.Imported.class, add("a.html", "<html><body><article><p>" + STORY + "</p><figure><img src='data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + "'><figcaption>Plan</figcaption></figure><p>" + STORY + "</p></article>").getFirst()).article().id();
        String name = library.openArticle(id).article().text().blocks().stream().flatMap(b -> b.styles().stream())
                .filter(s -> s.kind() == InlineKind.IMAGE).findFirst().orElseThrow().target();
        assertArrayEquals(png, library.originals().picture(name).orElseThrow().bytes());
        assertEquals(List.of(), library.upkeep().check());
    }
}
