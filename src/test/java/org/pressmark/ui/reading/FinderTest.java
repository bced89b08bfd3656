package org.pressmark.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Cancellation;

class FinderTest {

    private static final String TEXT = "The Mayor said “No more\nbridges”. the mayor's MAYOR. A (b) c – d.";

    @Test
    void ignoresCaseAndTheKindOfSpaceQuoteAndDash() {
        assertEquals(List.of("Mayor", "mayor", "MAYOR"), found("mayor"));
        assertEquals(List.of("“No more\nbridges”"), found("\"no more bridges\""));
        assertEquals(List.of("c – d"), found("c - d"));
    }

    @Test
    void takesEveryCharacterAsItIs() {
        assertEquals(List.of("(b)"), found("(b)"));
        assertEquals(List.of(), found("(.*"));
        assertEquals(List.of(), found("\\E.*\\Q"));
    }

    @Test
    void nothingForNothing() {
        assertEquals(List.of(), found("   "));
    }

    private static List<String> found(String query) {
        return Finder.find(TEXT, query, Cancellation.NEVER).stream().map(hit -> hit.in(TEXT)).toList();
    }
}
