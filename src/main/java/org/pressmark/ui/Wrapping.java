package org.pressmark.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/**
 * Wrapping of lines that is safe for every script. JavaFX 26.0.2 fails with an ArrayIndexOutOfBoundsException (in
 * PrismTextLayout.computeTrailingSpaceWidth) where it breaks a line inside right-to-left text: such words stay on one line.
 */
public final class Wrapping {

    private Wrapping() {}

    public static void wrap(Label label) {
        wrap(label.wrapTextProperty(), label.textProperty());
    }

    public static void wrap(TextArea area) {
        wrap(area.wrapTextProperty(), area.textProperty());
    }

    private static void wrap(BooleanProperty wrap, ObservableValue<String> text) {
        wrap.set(true);
        text.subscribe(words -> wrap.set(words == null || !hasRightToLeft(words)));
    }

    /** True where a text has characters of a script that is written from right to left, or marks that turn the direction. */
    public static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590' && turns(Character.getDirectionality(text.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(byte direction) {
        return switch (direction) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE -> true;
            default -> false;
        };
    }
}
