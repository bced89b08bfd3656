package org.pressmark.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.ingest.pdf.Sheets.BOLD;
import static org.pressmark.ingest.pdf.Sheets.TIMES;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.PageStart;

class LayoutTest {

    private final Sheets sheets = new Sheets();

    @AfterEach
    void close() throws Exception {
        sheets.close();
    }

    @Test
    void linesBecomeParagraphsAndHeadings() throws Exception {
        sheets.line(BOLD, 20, 72, 90, "The harbour opens again")
                .lines(TIMES, 10, 72, 130,
                        "After three winters of work the old harbour of the town took in its first ship on a",
                        "Monday in May, and half of the town stood on the quay to see how it was made fast to",
                        "the new bollards.")
                .lines(TIMES, 10, 72, 180,
                        "The mayor said that the work had cost less than had been feared, and that the money",
                        "left over would go to the lighthouse.")
                .line(BOLD, 13, 72, 225, "What comes next")
                .lines(TIMES, 10, 72, 250,
                        "In the next year the railway to the quay is to be laid again, which will take most of",
                        "the summer.");
        assertEquals(List.of(
                        "TITLE: The harbour opens again",
                        "PARAGRAPH: After three winters of work the old harbour of the town took in its first ship on a Monday in May, and half of"
                                + " the town stood on the quay to see how it was made fast to the new bollards.",
                        "PARAGRAPH: The mayor said that the work had cost less than had been feared, and that the money left over would go to the"
                                + " lighthouse.",
                        "HEADING 2: What comes next",
                        "PARAGRAPH: In the next year the railway to the quay is to be laid again, which will take most of the summer."),
                sheets.blocks());
    }

    @Test
    void columnsAreReadOneAfterTheOtherAndParagraphsGoOnInTheNext() throws Exception {
        sheets.lines(TIMES, 10, 72, 100, column("left", 40)).lines(TIMES, 10, 310, 100, column("right", 40));
        List<String> blocks = sheets.blocks();
        assertEquals(1, blocks.size(), blocks::toString);
        assertTrue(blocks.getFirst().contains("left line 39 of words that fill the column right line 0 of words"), blocks::toString);
    }

    @Test
    void columnsThatAreDrawnLineByLineAreReadOneAfterTheOther() throws Exception {
        String[] left = column("left", 40);
        String[] right = column("right", 40);
        for (int i = 0; i < left.length; i++) {
            sheets.line(TIMES, 10, 72, 100 + 12 * i, left[i]).line(TIMES, 10, 310, 100 + 12 * i, right[i]);
        }
        List<String> blocks = sheets.blocks();
        assertTrue(blocks.getFirst().contains("left line 38 of words that fill the column left line 39 of words"), blocks::toString);
        assertTrue(blocks.toString().indexOf("right line 0") > blocks.toString().indexOf("left line 39"), blocks::toString);
    }

    @Test
    void aPageThatIsDrawnFromItsFootIsReadFromItsHead() throws Exception {
        for (int i = 29; i >= 0; i--) {
            sheets.line(TIMES, 10, 72, 100 + 12 * i, "line " + i + " of a page that some program drew the wrong way round, as they do");
        }
        List<String> blocks = sheets.blocks();
        assertTrue(blocks.getFirst().contains("line 3 of a page that some program drew the wrong way round, as they do line 4"), blocks::toString);
    }

    @Test
    void hyphensAtLineEndsAreUndoneUnlessTheyBelongToTheWord() throws Exception {
        sheets.lines(TIMES, 10, 72, 100,
                "A well-known harbour can be a fine thing, and under certain conditions the under-",
                "standing of it takes years, which is what the captain of the old ship said of the well-",
                "known place, of its pre-",
                "and post-war houses, and of the Anglo-",
                "Saxon names of its streets and of all the other things in it.");
        assertEquals(List.of("PARAGRAPH: A well-known harbour can be a fine thing, and under certain conditions the understanding of it takes years,"
                        + " which is what the captain of the old ship said of the well-known place, of its pre- and post-war houses, and of the"
                        + " Anglo-Saxon names of its streets and of all the other things in it."), sheets.blocks());
    }

    @Test
    void runningHeadsAndPageNumbersAreDroppedAndPagesKept() throws Exception {
        for (int page = 0; page < 5; page++) {
            if (page > 0) {
                sheets.page();
            }
            sheets.line(TIMES, 9, 72, 40, page % 2 == 0 ? "THE DAILY HARBOUR" : "NOVEMBER 2026")
                    .lines(TIMES, 10, 72, 100, column("page " + page, 50))
                    .line(TIMES, 9, 290, 810, "– " + (page + 7) + " –");
        }
        Article article = Sheets.read(sheets.bytes());
        String text = article.text().text();
        assertTrue(!text.contains("DAILY") && !text.contains("NOVEMBER") && !text.contains("–"), text);
        assertEquals(List.of("1", "2", "3", "4", "5"), article.text().pages().stream().map(PageStart::label).toList());
        for (int page = 0; page < 5; page++) {
            assertTrue(text.startsWith("page " + page + " line 0", article.text().pages().get(page).offset()), "page " + page);
        }
    }

    @Test
    void aFootnoteDoesNotCutTheParagraphThatGoesOnOverThePage() throws Exception {
        sheets.lines(TIMES, 10, 72, 100, column("first", 50))
                .line(TIMES, 10, 72, 700, "and then the captain said that it was time for")
                .lines(TIMES, 8, 72, 770, "1 A note at the foot of the page, in smaller type, that says where it was said.");
        sheets.page();
        sheets.lines(TIMES, 10, 72, 100, "everyone to go home, which they did.", "", "");
        List<String> blocks = sheets.blocks();
        assertTrue(blocks.stream().anyMatch(b -> b.contains("it was time for everyone to go home, which they did.")), blocks::toString);
        assertTrue(blocks.getLast().contains("A note at the foot"), blocks::toString);
    }

    @Test
    void listItemsKeepTheirMarkersAsLabels() throws Exception {
        sheets.lines(TIMES, 10, 72, 100, "These are the things that the captain took along on the last voyage of his life:")
                .lines(TIMES, 10, 84, 120, "• a map of the coast", "• a lamp", "• bread for a week");
        assertEquals(List.of("LIST_ITEM 1 •: a map of the coast", "LIST_ITEM 1 •: a lamp", "LIST_ITEM 1 •: bread for a week"),
                sheets.blocks().subList(1, 4));
    }

    @Test
    void aTurnedPageIsReadTheWayItIsSeen() throws Exception {
        for (int rotation : new int[] {90, 180, 270}) {
            try (Sheets turned = new Sheets()) {
                turned.document.removePage(0);
                PDPage page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                var content = turned.page(page);
                double w = PDRectangle.A4.getWidth();
                double h = PDRectangle.A4.getHeight();
                content.transform(switch (rotation) {
                    case 90 -> new Matrix(0, 1, -1, 0, (float) w, 0);
                    case 180 -> new Matrix(-1, 0, 0, -1, (float) w, (float) h);
                    default -> new Matrix(0, -1, 1, 0, 0, (float) h);
                });
                turned.lines(TIMES, 10, 72, 400, "The first line of a page that lies on its side and must", "be read as if it stood upright.");
                assertEquals(List.of("PARAGRAPH: The first line of a page that lies on its side and must be read as if it stood upright."),
                        turned.blocks(), "turned by " + rotation);
            }
        }
    }

    @Test
    void boldAndItalicAreKept() throws Exception {
        sheets.line(TIMES, 10, 72, 100, "He said that it was ").line(BOLD, 10, 72 + width("He said that it was "), 100, "never")
                .line(TIMES, 10, 72 + width("He said that it was ") + 27, 100, "to be done, or so they say in the town by the harbour.");
        Article article = Sheets.read(sheets.bytes());
        assertEquals("He said that it was never to be done, or so they say in the town by the harbour.", article.text().text());
        assertEquals(List.of("STRONG never"), article.text().blocks().getFirst().styles().stream()
                .map(s -> s.kind() + " " + article.text().slice(s.range()).strip()).toList());
    }

    @Test
    void tablesAreReadRowByRow() throws Exception {
        sheets.lines(TIMES, 10, 72, 100, "The table gives the number of ships that came into the harbour in each of the last three years:");
        String[][] cells = {{"Year", "Ships", "Tons"}, {"2023", "14", "1,200"}, {"2024", "17", "1,550"}};
        for (int row = 0; row < cells.length; row++) {
            for (int cell = 0; cell < 3; cell++) {
                sheets.line(TIMES, 10, 90 + 120 * cell, 130 + 14 * row, cells[row][cell]);
            }
        }
        assertEquals(List.of("TABLE_ROW: Year | Ships | Tons", "TABLE_ROW: 2023 | 14 | 1,200", "TABLE_ROW: 2024 | 17 | 1,550"),
                sheets.blocks().subList(1, 4));
    }

    /** Hebrew as programs set it: from left to right as it is seen, a number in it. */
    @Test
    void linesFromRightToLeftAreReadThatWay() throws Exception {
        byte[] file = Sheets.raw("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
                        + "/ToUnicode 5 0 R>>>>>>>>",
                Sheets.stream("", "BT /F 12 Tf 300 700 Td (.cba 26 fed) Tj ET"),
                Sheets.stream("", "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
                        + " 2 beginbfrange <20> <40> <0020> <61> <7a> <05d0> endbfrange endcmap"));
        assertEquals("\u05d3\u05d4\u05d5 26 \u05d0\u05d1\u05d2.".length(), Sheets.read(file).text().text().length());
        assertEquals("\u05d3\u05d4\u05d5 26 \u05d0\u05d1\u05d2.", Sheets.read(file).text().text());
    }

    private static double width(String text) throws Exception {
        return TIMES.getStringWidth(text) / 100;
    }

    private static String[] column(String name, int lines) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(name + " line " + i + " of words that fill the column");
        }
        return all.toArray(String[]::new);
    }
}
