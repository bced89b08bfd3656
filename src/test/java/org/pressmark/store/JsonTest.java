package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Analysis;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.PageStart;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

class JsonTest {

    private static final TextRange RANGE = TextRange.of(3, 9);

    @Test
    void blocksReadBackAsWritten() throws IOException {
        var blocks = List.of(
                Block.of(BlockKind.TITLE, TextRange.of(0, 0)),
                new Block(BlockKind.LIST_ITEM, 2, RANGE, "• \"😀\"", List.of(
                        new InlineStyle(TextRange.of(4, 5), InlineKind.LINK, "https://example.org/?a=<b>"),
                        new InlineStyle(RANGE, InlineKind.EMPHASIS, null))));
        assertEquals(blocks, BlocksJson.read(BlocksJson.write(blocks)));
        assertEquals(List.of(), BlocksJson.read(BlocksJson.write(List.of())));
    }

    @Test
    void pagesReadBackAsWritten() throws IOException {
        var blocks = List.of(Block.of(BlockKind.PARAGRAPH, RANGE));
        var pages = List.of(new PageStart("iv", 3), new PageStart("1", 7));
        assertEquals(blocks, BlocksJson.read(BlocksJson.write(blocks, pages)));
        assertEquals(pages, BlocksJson.readPages(BlocksJson.write(blocks, pages)));
        assertEquals(List.of(), BlocksJson.readPages(BlocksJson.write(blocks)));
    }

    @Test
    void analysisReadsBackAsWritten() throws IOException {
        var analysis = new Analysis("en",
                List.of(new Section(1, null, RANGE, RANGE), new Section(2, RANGE, RANGE, RANGE)),
                List.of(new Quote(RANGE, QuoteKind.DIRECT, "p1", RANGE, TextRange.of(0, 1)),
                        new Quote(RANGE, QuoteKind.MIXED, null, null, null)),
                List.of(new Person("p1", "Adé Ω", List.of("A", "B"), List.of("mayor"),
                        List.of(new Mention(RANGE, MentionKind.PRONOUN)))));
        assertEquals(analysis, AnalysisJson.read(AnalysisJson.write(analysis)));
        assertEquals(Analysis.NONE, AnalysisJson.read(AnalysisJson.write(Analysis.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[2,[]]", "[1,[[\"title\",0,9,3,null,[]]]]", "[1,[[\"nothing\",0,0,0,null,[]]]]", "[1,["})
    void anythingElseIsAnIoException(String json) {
        assertThrows(IOException.class, () -> BlocksJson.read(json));
        assertThrows(IOException.class, () -> AnalysisJson.read(json));
    }
}
