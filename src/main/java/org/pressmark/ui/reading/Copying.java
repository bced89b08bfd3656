package org.pressmark.ui.reading;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Puts words on the clipboard. */
final class Copying {

    private Copying() {}

    /** What is on the clipboard stays there where there are no words. */
    static void put(String words) {
        if (!words.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        }
    }
}
