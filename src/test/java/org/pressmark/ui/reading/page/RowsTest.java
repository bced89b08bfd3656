package org.pressmark.ui.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

class RowsTest {

    @Test
    void headingsThatTheAnalysisFoundAreTypesetAsHeadings() {
        String text = "Title\nOn the quay\nThe town waits\nIt was raining.";
        ArticleText article = new ArticleText(
                text,
                List.of(
                        Block.of(BlockKind.TITLE, TextRange.of(0, 5)),
                        Block.of(BlockKind.PARAGRAPH, TextRange.of(6, 17)),
                        Block.of(BlockKind.PARAGRAPH, TextRange.of(18, 32)),
                        Block.of(BlockKind.PARAGRAPH, TextRange.of(33, text.length()))));
        Section section = new Section(1, TextRange.of(6, 17), TextRange.of(18, 32), TextRange.of(6, text.length()));
        List<Row> rows = Rows.of(article, List.of(section), "Title", "3 words");
        assertEquals(
                List.of(BlockKind.TITLE, BlockKind.KICKER, BlockKind.HEADING, BlockKind.PARAGRAPH),
                rows.stream().map(Row::kind).toList());
        assertEquals("3 words", rows.getFirst().below());
    }

    @Test
    void aTitleOutsideTheTextIsShownWithoutTakingUpAnyOfIt() {
        ArticleText article = new ArticleText("Rain.", List.of(Block.of(BlockKind.PARAGRAPH, TextRange.of(0, 5))));
        Row title = Rows.of(article, List.of(), "Weather", "1 word").getFirst();
        assertEquals(BlockKind.TITLE, title.kind());
        assertEquals("Weather", title.words());
        assertTrue(title.range().isEmpty());
    }

    @Test
    void anEndlessLineIsCutIntoRowsThatJoinSeamlessly() {
        String text = "word ".repeat(5_000) + "x".repeat(10_000) + "😀".repeat(4_000);
        ArticleText article = new ArticleText(text, List.of(Block.of(BlockKind.PARAGRAPH, TextRange.of(0, text.length()))));
        List<Row> rows = Rows.of(article, List.of(), "T", "");
        int at = 0;
        for (Row row : rows.subList(1, rows.size())) {
            assertEquals(at, row.range().start());
            assertTrue(row.range().length() <= Rows.LONGEST);
            assertEquals(at == 0, row.opens());
            at = row.range().end();
            assertEquals(at == text.length(), row.closes());
            assertFalse(at < text.length() && Character.isLowSurrogate(text.charAt(at)), "cut inside a character");
        }
        assertEquals(text.length(), at);
    }
}
