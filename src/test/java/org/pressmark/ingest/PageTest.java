package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Article;

class PageTest {

    private static final String FILLER = "The council met in the morning, and after a long debate it agreed, with one vote against, to build the wall.";

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    @Test
    void aNewsPageGivesItsArticleWithoutItsSurroundings() {
        Article article = reading.text("a.html", """
                <!doctype html><html lang="en-GB"><head><title>Wall to be built - The Tide</title>
                <meta property="og:title" content="Wall to be built | The Tide"><meta property="og:site_name" content="The Tide">
                <meta name="author" content="By Anna Holt"><link rel="canonical" href="https://tide.example/wall">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","datePublished":"2024-05-06T07:08:09+02:00"}]}</script>
                </head><body>
                <header><a href="/">The Tide</a></header>
                <nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>
                <div id="wrapper"><article class="story">
                <h1>Wall to be built</h1>
                <p>%1$s</p><p>Second <b>paragraph</b> of it, <em>with</em> some words, and others.</p>
                <h2>What it costs</h2>
                <blockquote><p>“We pay,” she said, “and we pay gladly, for once.”</p></blockquote>
                <figure><img src="x.jpg"><figcaption>The old wall</figcaption></figure>
                <ul><li>stone<li>sand</ul>
                <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>4</td></tr></table>
                <hr><p>%1$s</p>
                <div class="share-buttons"><a href="#">Share this</a></div>
                <p><a href="/c">Read more: Another story entirely</a></p>
                </article>
                <aside><p>%1$s</p></aside><div class="comments"><p>%1$s</p></div></div>
                <footer><p>Copyright The Tide, all rights reserved.</p></footer></body></html>""".formatted(FILLER));
        assertEquals(
                List.of("TITLE: Wall to be built", "PARAGRAPH: " + FILLER, "PARAGRAPH: Second paragraph of it, with some words, and others.",
                        "HEADING 2: What it costs", "QUOTATION 1: “We pay,” she said, “and we pay gladly, for once.”", "FIGURE: The old wall",
                        "LIST_ITEM 1 •: stone", "LIST_ITEM 1 •: sand", "TABLE_ROW: Year | Cost", "TABLE_ROW: 2023 | 4", "RULE: ", "PARAGRAPH: " + FILLER),
                Reading.blocks(article));
        assertEquals(
                List.of("Wall to be built | The Tide", "Anna Holt", "The Tide", "2024-05-06T07:08:09+02:00", "en-GB", "https://tide.example/wall"),
                List.of(article.title(), article.byline(), article.publisher(), article.published(), article.language(), article.address()));
        assertEquals(List.of("STRONG paragraph", "EMPHASIS with", "HEADER_CELL Year", "HEADER_CELL Cost", "CELL 2023", "CELL 4"), Reading.styles(article));
    }

    @Test
    void brokenLinesStayInTheirParagraphAndBlankOnesEndIt() {
        Article article = reading.text("a.html", "<html><body>one<br>two<br><br>three <q>four</q><pre>a\n  b</pre><ol start=3><li>c</ol>");
        assertEquals(
                List.of("PARAGRAPH: one⏎two", "PARAGRAPH: three “four”", "CODE: a⏎  b", "LIST_ITEM 1 3.: c"), Reading.blocks(article));
    }

    @Test
    void aPageThatIsAllClutterIsKeptWhole() {
        Article article = reading.text("a.html", "<html><body><div class=menu><a href='https://e.org/'>Home and away</a></div><script>x</script>");
        assertEquals(List.of("PARAGRAPH: Home and away"), Reading.blocks(article));
        assertEquals(
                org.pressmark.model.Rejection.NO_TEXT,
                reading.rejection("b.html", "<html><head><title>Only a title</title></head><body></body></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void aLinkAroundSeveralBlocksMarksEach() {
        Article article = reading.text("a.html", "<html><body><a href='https://e.org/x'><p>one</p><p>two</p></a>");
        assertEquals(List.of("LINK one -> https://e.org/x", "LINK two -> https://e.org/x"), Reading.styles(article));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2024-3-5; 2024-03-05", "2024-03-05T7:08Z; 2024-03-05T07:08:00Z", "2024-03-05 07:08:09.123 +0100; 2024-03-05T07:08:09+01:00", "20240305; 2024-03-05",
        "Tue, 05 Mar 2024 07:08:09 GMT; 2024-03-05T07:08:09Z", "Updated 5 March 2024; 2024-03-05", "Mar. 5, 2024; 2024-03-05", "2024/03/05; 2024-03-05"
    })
    void datesAreNormalised(String written, String iso) {
        Article article = reading.text("a.html", "<html><head><meta name=date content='" + written + "'></head><body><p>Text.</p>");
        assertEquals(iso, article.published());
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2024-13-45", "12345678", "0001-01-01"})
    void whatIsNoDateIsLeftOut(String written) {
        Article article = reading.text("a.html", "<html><head><meta name=date content='" + written + "'></head><body><p>Text.</p>");
        assertEquals(null, article.published());
    }
}
