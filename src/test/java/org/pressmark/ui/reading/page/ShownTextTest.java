package org.pressmark.ui.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

class ShownTextTest {

    @Test
    void everyCodeUnitStaysOneCodeUnit() {
        String text = "a\nb\tc\0d\uD800e😀ßfi";
        for (BlockKind kind : BlockKind.values()) {
            assertEquals(text.length(), shown(text, kind).length());
        }
    }

    @Test
    void whatCannotBeShownIsReplacedAndWrappedLinesAreJoined() {
        assertEquals("a b c\uFFFDd\uFFFDe😀", shown("a\nb\tc\0d\uD800e😀", BlockKind.PARAGRAPH));
        assertEquals("a\nb\tc", shown("a\nb\tc", BlockKind.CODE));
        assertEquals("ON THE QUAYß", shown("On the quayß", BlockKind.KICKER));
    }

    private static String shown(String text, BlockKind kind) {
        return ShownText.of(text, TextRange.of(0, text.length()), kind);
    }
}
