package org.pressmark.ui.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @RepeatedTest(20)
    void linesFitAndEveryCharacterStays(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("א".repeat(1 + random.nextInt(9))).append(random.nextInt(5) == 0 ? ", " : " ");
        }
        String broken = LineBreaker.broken(text.toString(), 30, String::length);
        assertEquals(text.toString(), broken.replace('\n', ' '));
        for (String line : broken.split("\n")) {
            assertTrue(line.length() <= 30, line);
        }
    }

    @Test
    void aWordTooLongForALineIsLeftAlone() {
        assertEquals("a\n" + "b".repeat(50) + "\nc", LineBreaker.broken("a " + "b".repeat(50) + " c", 10, String::length));
        assertEquals("", LineBreaker.broken("", 10, String::length));
    }
}
