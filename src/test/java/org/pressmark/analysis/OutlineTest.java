package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.TextRange;

class OutlineTest {

    private static final String LONG = "The river has risen by a metre since the morning, and the people of the lower town are carrying sandbags to the bridge.";

    @Test
    void aShortLineOverALongOne() {
        Texts.Read read = Texts.body(LONG, "How the town prepared", LONG);
        assertEquals(List.of("- / How the town prepared"), read.outline());
    }

    @Test
    void kickerOverHeading() {
        Texts.Read read = Texts.body(LONG, "Rising water", "Lower town expects the worst night since the great flood", LONG, "What is next", LONG);
        assertEquals(List.of("Rising water / Lower town expects the worst night since the great flood", "- / What is next"), read.outline());
        TextRange first = read.analysis().outline().getFirst().range();
        TextRange second = read.analysis().outline().getLast().range();
        assertEquals(read.article().text().text().indexOf("Rising water"), first.start());
        assertEquals(second.start(), first.end());
        assertEquals(read.article().text().length(), second.end());
    }

    @Test
    void chaptersOfABookAndHeadingsOverNamesAndDates() {
        Texts.Read read = Texts.body(LONG, "CHAPTER XII.", LONG, "The bridge", "By Anna Hollis, 12 March", LONG);
        assertEquals(List.of("- / CHAPTER XII.", "- / The bridge"), read.outline());
    }

    @Test
    void dialogueBylinesAndListsAreNoHeadings() {
        Texts.Read read = Texts.body("By Anna Hollis", LONG, "\"Are you coming?\"", LONG, "Milk", "Bread", "Butter", "Cheese", LONG, "He went home.", LONG, "12 March 2024", LONG);
        assertEquals(List.of(), read.outline());
    }

    @Test
    void aLineOfOneLetterIsNoBoldHeading() {
        Texts.Read read = Texts.body(LONG, "g", LONG, "How the town prepared", LONG);
        assertEquals(List.of("- / How the town prepared"), read.outline());
    }

    @Test
    void namesThatSectionsGoByStandOverListsToo() {
        Texts.Read read = Texts.body(LONG, "See also", "Sandbag", "Weir", "Levee", LONG);
        assertEquals(List.of("- / See also"), read.outline());
        assertEquals(List.of("- / Zutaten"), Texts.body(LONG, "Zutaten", "200 g Mehl", "1 Ei", LONG).outline());
    }

    @Test
    void contentsNameTheHeadingsThatCome() {
        Texts.Read read = Texts.body(LONG, "1 The bridge", "2 The lower town", "3 The weir", LONG, "The bridge", LONG, "The lower town", LONG, "The weir", LONG);
        assertEquals(List.of("- / The bridge", "- / The lower town", "- / The weir"), read.outline());
    }

    @Test
    void anInterviewsLongQuestionsAreAsItsShortOnes() {
        String question = "You have lived by the river for forty years and have seen it rise many times, and still you stayed, while others sold their houses and"
                + " moved up the hill, to what the council calls the new town: why?";
        Texts.Read read = Texts.body(LONG, "Are you afraid?", LONG, "What did you see?", LONG, question, LONG, "Who helps you?", LONG);
        assertEquals(4, read.outline().size());
    }

    @Test
    void quotedWordsAreHeadingsAndNamesUnderCommentsAreNot() {
        Texts.Read read = Texts.body(LONG, "\"An alarming night\"", LONG, "2 Comments", LONG, "Miller of the Mill", LONG);
        assertEquals(List.of("- / \"An alarming night\"", "- / 2 Comments"), read.outline());
    }

    @Test
    void declaredHeadingsWin() {
        String text = "Title\nFirst part\n" + LONG + "\nShort line\n" + LONG;
        List<Block> blocks = List.of(
                Block.of(BlockKind.TITLE, TextRange.of(0, 5)),
                new Block(BlockKind.HEADING, 2, TextRange.of(6, 16), null, List.of()),
                Block.of(BlockKind.PARAGRAPH, TextRange.of(17, 17 + LONG.length())),
                Block.of(BlockKind.PARAGRAPH, TextRange.of(18 + LONG.length(), 28 + LONG.length())),
                Block.of(BlockKind.PARAGRAPH, TextRange.of(29 + LONG.length(), text.length())));
        Texts.Read read = Texts.read(Texts.article(text, blocks));
        assertEquals(List.of("- / First part"), read.outline());
        assertEquals(1, read.analysis().outline().getFirst().level());
    }

    @Test
    void boldLinesAreHeadings() {
        String text = LONG + "\nWhat is next?\n" + LONG;
        TextRange bold = TextRange.of(LONG.length() + 1, LONG.length() + 14);
        List<Block> blocks = List.of(
                Block.of(BlockKind.PARAGRAPH, TextRange.of(0, LONG.length())),
                new Block(BlockKind.PARAGRAPH, 0, bold, null, List.of(new InlineStyle(bold, InlineKind.STRONG, null))),
                Block.of(BlockKind.PARAGRAPH, TextRange.of(LONG.length() + 15, text.length())));
        assertEquals(List.of("- / What is next?"), Texts.read(Texts.article(text, blocks)).outline());
    }
}
