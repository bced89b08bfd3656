package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;

/** Documentation, encyclopedias, questions and answers: pages that are no news. */
class OddPageTest {

    private static final String FILLER = "The council met in the morning, and after a long debate it agreed, with one vote against, to build the wall.";

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    private List<String> blocks(String body) {
        return Reading.blocks(reading.text("a.html", "<html><head><title>A page of words</title></head><body>" + body.formatted(FILLER) + "</body></html>"));
    }

    @Test
    void aSectionIsNoShareBarBecauseItsHeadingSaysSharing() {
        assertEquals(
                List.of("PARAGRAPH: " + FILLER, "HEADING 2: Sharing with others", "PARAGRAPH: " + FILLER),
                blocks("<div><p>%1$s</p><div class='section' id='sharing-with-others'><h2><a class='toc-backref' href='#id1'>Sharing with others</a></h2><p>%1$s</p></div></div>")
                        .stream().filter(b -> !b.startsWith("TITLE")).toList());
    }

    @Test
    void anEncyclopediaKeepsWhatItSaysToSeeAlso() {
        List<String> blocks = blocks("<div class='mw-parser-output'><p>%1$s</p><p>%1$s</p><h2>See also</h2><ul><li><a href='/a'>Old walls</a></li><li><a href='/b'>New walls</a></li></ul>"
                + "<div class='navbox'><a href='/c'>All walls</a></div></div>");
        assertEquals(List.of("HEADING 2: See also", "LIST_ITEM 1 •: Old walls", "LIST_ITEM 1 •: New walls"), blocks.subList(blocks.size() - 3, blocks.size()));
    }

    @Test
    void answersThatScriptsWouldShowAreShown() {
        StringBuilder body = new StringBuilder("<h1>Questions</h1>");
        for (int i = 0; i < 8; i++) {
            body.append("<div><h3>Which wall is number ").append(i).append("?</h3><div style='display:none'><p>%1$s</p></div></div>");
        }
        assertEquals(8, blocks(body.toString()).stream().filter(b -> b.endsWith(FILLER)).count());
    }

    @Test
    void codeStandsWithoutItsLineNumbers() {
        assertEquals(
                1,
                blocks("<article><p>%1$s</p><table><tr><td class='gutter'><pre>1\n2</pre></td><td class='code'><pre>int wall;\nint stone;</pre></td></tr></table><p>%1$s</p></article>")
                        .stream().filter(b -> b.startsWith("CODE")).count());
    }

    @Test
    void anAgencyIsNoBylineWhereANameIsPrinted() {
        Article article = reading.text("a.html", "<html><head><title>A page of words</title><meta name='author' content='Reuters'></head><body><h1>Wall</h1><p class='byline'>Anna Holt</p><p>%1$s</p></body></html>"
                .formatted(FILLER));
        assertEquals("Anna Holt", article.byline());
    }
}
