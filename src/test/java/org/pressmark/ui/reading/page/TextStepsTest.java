package org.pressmark.ui.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pressmark.model.TextRange;

class TextStepsTest {

    private final String text = "One two-three, “four”. 👩‍👩‍👧 e\u0301nd";
    private final TextSteps steps = new TextSteps(text);

    @Test
    void wordByWord() {
        assertEquals(3, steps.nextWord(0));
        assertEquals(text.indexOf("four") + 4, steps.nextWord(text.indexOf("three") + 5));
        assertEquals(text.indexOf("four"), steps.previousWord(text.indexOf("”")));
        assertEquals(text.length(), steps.nextWord(text.length()));
        assertEquals(0, steps.previousWord(0));
    }

    @Test
    void aCharacterIsWhatTheReaderSees() {
        int accent = text.indexOf("e\u0301");
        assertEquals(accent + 2, steps.nextCharacter(accent));
        assertEquals(accent, steps.previousCharacter(accent + 2));
        int family = text.indexOf("👩");
        assertTrue(steps.nextCharacter(family) > family + 1);
    }

    @Test
    void theWordAtAClick() {
        assertEquals("four", steps.wordAt(text.indexOf("our")).in(text));
        assertEquals("One", steps.wordAt(0).in(text));
        assertEquals(TextRange.of(0, 0), new TextSteps("").wordAt(0));
        String endless = "x".repeat(100_000);
        assertTrue(new TextSteps(endless).wordAt(50_000).contains(50_000));
    }
}
