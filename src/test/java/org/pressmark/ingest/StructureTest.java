package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;

class StructureTest {

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void prepare() {
        reading = new Reading(directory);
    }

    @Test
    void everyLineOfAFlatTextIsABlock() {
        Article article = reading.text("a.txt", "Bridge closed\n\nWhat happened\nThe bridge over the Lind was closed on Monday. \n  Nobody was hurt.");
        assertEquals(
                List.of("TITLE: Bridge closed", "PARAGRAPH: What happened", "PARAGRAPH: The bridge over the Lind was closed on Monday.", "PARAGRAPH: Nobody was hurt."),
                Reading.blocks(article));
        assertEquals("Bridge closed", article.title());
    }

    @Test
    void aFirstLineOfRunningTextIsNoTitle() {
        Article article = reading.text("flood report.txt", "The river rose on Monday, and it rose again.\nOn Tuesday it fell.");
        assertEquals("flood report", article.title());
        assertEquals("PARAGRAPH: The river rose on Monday, and it rose again.", Reading.blocks(article).getFirst());
    }

    @Test
    void aHeadlineMayEndInAFullStopIfItIsWrittenLikeOne() {
        assertEquals("River Rises Again After Heavy Rain.", reading.text("a.txt", "River Rises Again After Heavy Rain.\nIt rose on Monday.").title());
        assertEquals("Talks resume in Washington, D.C.", reading.text("a.txt", "Talks resume in Washington, D.C.\nThey resumed on Monday.").title());
    }

    @Test
    void hardWrappedParagraphsAreOneBlockEach() {
        Article article = reading.text("a.txt", """
                THE HARBOUR

                It was a cold morning when the first boats came in over the bar, and the
                men on the quay stood with their hands in their pockets and said nothing
                at all, for there was nothing that anybody could have said just then.

                  "You are late," said the harbour master, who had been standing there all
                night with a lamp, and whose coat was white with salt from the spray of
                the sea.

                Short line
                and another
                """);
        List<String> blocks = Reading.blocks(article);
        assertEquals(5, blocks.size(), blocks.toString());
        assertEquals("TITLE: THE HARBOUR", blocks.getFirst());
        assertEquals("PARAGRAPH: Short line", blocks.get(3));
    }

    @Test
    void listsInPlainTextNeedTwoItemsInARow() {
        Article article = reading.text("a.txt", "Plan\nTo do now:\n- buy rope\n- mend nets\n1. first\n2. second\nDone.\n- a lone dash\n* * *\nEnd.");
        assertEquals(
                List.of("TITLE: Plan", "PARAGRAPH: To do now:", "LIST_ITEM 1 •: buy rope", "LIST_ITEM 1 •: mend nets", "LIST_ITEM 1 1.: first",
                        "LIST_ITEM 1 2.: second", "PARAGRAPH: Done.", "PARAGRAPH: - a lone dash", "RULE: * * *", "PARAGRAPH: End."),
                Reading.blocks(article));
    }

    @Test
    void markdownKeepsItsStructure() {
        Article article = reading.text("a.md", """
                ---
                title: "Front title"
                author: A. Writer
                date: 2024-03-01 10:15
                source: https://example.org/a
                ---
                # The *big* head

                Some **bold** [link](https://example.org/x) and `code`
                wrapped.

                > quoted
                > words

                3. three
                4. four
                   - inner

                     second paragraph

                ```
                if (x)
                  y
                ```

                ---

                ![A boat](boat.jpg)

                <div>kept <script>alert(1)</script></div>
                """);
        assertEquals(
                List.of("TITLE: The big head", "PARAGRAPH: Some bold link and code wrapped.", "QUOTATION 1: quoted words", "LIST_ITEM 1 3.: three",
                        "LIST_ITEM 1 4.: four", "LIST_ITEM 2 •: inner", "LIST_ITEM 2: second paragraph", "CODE: if (x)⏎  y", "RULE: ", "FIGURE: A boat",
                        "PARAGRAPH: kept"),
                Reading.blocks(article));
        assertEquals(
                List.of("EMPHASIS big", "STRONG bold", "LINK link -> https://example.org/x", "CODE code"), Reading.styles(article));
        assertEquals("Front title|A. Writer|2024-03-01T10:15|https://example.org/a",
                String.join("|", article.title(), article.byline(), article.published(), article.address()));
    }

    @Test
    void aPlainTextMayStateItsFactsFirst() {
        String mail = "From: Anna Holt <anna@tide.example>\nTo: desk@tide.example\nSubject: The wall\nDate: 2024-05-06\n\nThe wall will be built.\nSo it was agreed.\n";
        Article article = reading.text("a.txt", mail);
        assertEquals(List.of("The wall", "Anna Holt", "2024-05-06"), List.of(article.title(), article.byline(), article.published()));
        assertEquals(mail, article.text().text());
        Article book = reading.text("b.txt", "The Project Gutenberg eBook of The Wall\n\nThis eBook is for the use of anyone.\n\nTitle: The Wall\nAuthor: Anna Holt\n\n*** START ***\n\nText: more.\n");
        assertEquals(List.of("The Wall", "Anna Holt"), List.of(book.title(), book.byline()));
        assertEquals("Note: this", reading.text("c.txt", "Note: this\nis no header of a message at all.").title());
    }

    @Test
    void markdownTablesFootnotesAndNames() {
        Article article = reading.text("a.md", """
                ---
                title: Wall
                authors:
                  - Anna Holt
                  - "Bo Lind"
                tags: [stone, cost]
                ---
                It costs[^1] more[^long], and[^none] more[^1].

                [^1]: Said *she*.
                [^long]: First.

                    Second.

                | Year | Cost |
                |------|-----:|
                | 2023 | **4** |
                | 2024 |      |

                ```
                [^1]: code
                ```
                """);
        assertEquals(
                List.of("PARAGRAPH: It costs[1] more[2], and[^none] more[1].", "TABLE_ROW: Year | Cost", "TABLE_ROW: 2023 | 4", "TABLE_ROW: 2024 |",
                        "CODE: [^1]: code", "RULE: ", "LIST_ITEM 1 1.: Said she.", "LIST_ITEM 1 2.: First.", "LIST_ITEM 1: Second."),
                Reading.blocks(article));
        assertEquals(List.of("[1] -> Said she.", "[2] -> First.", "[1] -> Said she."), Reading.notes(article));
        assertEquals("Anna Holt, Bo Lind", article.byline());
    }

    @Test
    void theFormatIsDecidedByContentBeforeTheName() {
        assertEquals("text", reading.text("a.html", "Just text, 3 < 4.\nNo markup.").format().id());
        assertEquals("html", reading.text("b.txt", "\n<!-- saved --><!DOCTYPE html><html><body><p>Hi</p>").format().id());
        assertEquals("text", reading.text("c.txt", "Use <p> for paragraphs.\nAnd <b> for bold.").format().id());
        assertEquals("text", reading.text("d.log", "Line one\nLine two").format().id());
    }
}
