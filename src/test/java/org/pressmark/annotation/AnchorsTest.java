package org.pressmark.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.TextRange;

class AnchorsTest {

    @Test
    void keepsTheWordsAndThirtyTwoCharactersAround() {
        String text = "0123456789abcdefghijklmnopqrstuvwxyz-marked-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        int start = text.indexOf("marked");
        var anchor = Anchors.of(text, TextRange.of(start, start + 6));
        assertEquals("marked", anchor.exact());
        assertEquals("56789abcdefghijklmnopqrstuvwxyz-", anchor.prefix());
        assertEquals("-ABCDEFGHIJKLMNOPQRSTUVWXYZ01234", anchor.suffix());
    }

    @Test
    void stopsAtTheEndsOfTheText() {
        var anchor = Anchors.of("word", TextRange.of(0, 4));
        assertEquals("", anchor.prefix() + anchor.suffix());
    }

    @Test
    void takesMoreContextUntilThePlaceIsUnique() {
        String refrain = "and the ferry sailed again over the grey water ";
        String text = "First " + refrain + refrain + refrain + "last";
        int start = text.indexOf("grey", text.indexOf("grey") + 1);
        var anchor = Anchors.of(text, TextRange.of(start, start + 4));
        String whole = anchor.prefix() + anchor.exact() + anchor.suffix();
        assertEquals(text.indexOf(whole), text.lastIndexOf(whole));
        assertTrue(anchor.prefix().length() > Anchors.CONTEXT);
        String endless = "la ".repeat(1000);
        assertEquals(Anchors.LONGEST_CONTEXT, Anchors.of(endless, TextRange.of(1500, 1502)).prefix().length());
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "😀".repeat(40);
        var anchor = Anchors.of(text, TextRange.of(40, 42));
        for (String part : List.of(anchor.prefix(), anchor.exact(), anchor.suffix())) {
            assertFalse(Character.isLowSurrogate(part.charAt(0)));
            assertFalse(Character.isHighSurrogate(part.charAt(part.length() - 1)));
        }
        assertEquals(31, Anchors.of(text + "xm", TextRange.of(81, 82)).prefix().length());
        assertEquals(31, Anchors.of("mx" + text, TextRange.of(0, 1)).suffix().length());
        assertThrows(IllegalArgumentException.class, () -> Anchors.of(text, TextRange.of(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> Anchors.of(text, TextRange.of(0, 81)));
    }
}
