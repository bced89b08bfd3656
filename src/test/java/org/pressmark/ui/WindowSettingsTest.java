package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowSettingsTest {

    private final WindowSettings settings = new WindowSettings();

    @Test
    void whatIsWrittenIsReadAgain() {
        settings.theme.set(Theme.DARK);
        settings.leftShown.set(false);
        settings.rightWidth.set(333.5);
        settings.reading().larger();
        WindowSettings again = new WindowSettings();
        again.restore(settings.values());
        assertEquals(settings.values(), again.values());
        assertEquals(Theme.DARK, again.theme.get());
        assertFalse(again.leftShown.get());
    }

    @Test
    void whatIsNotUnderstoodStaysAsItIs() {
        settings.restore(Map.of("window.theme", "SEPIA", "window.width", "wide", "window.height", "-3", "reading.zoom", "NaN", "other", "1"));
        assertEquals(new WindowSettings().values(), settings.values());
    }

    @Test
    void asManyStepsBackArriveAtTheSameSize() {
        ReadingSettings reading = settings.reading();
        for (int i = 0; i < 30; i++) {
            reading.larger();
        }
        assertEquals(ReadingSettings.LARGEST, reading.zoom(), 1e-9);
        reading.resetZoom();
        reading.larger();
        reading.larger();
        reading.smaller();
        reading.smaller();
        assertEquals(1.0, reading.zoom(), 1e-9);
    }
}
