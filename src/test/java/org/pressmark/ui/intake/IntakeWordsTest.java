package org.pressmark.ui.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.Format;

class IntakeWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfFileHasAName(Format format) {
        var words = ResourceBundle.getBundle("org.pressmark.ui.intake.intake");
        assertTrue(words.containsKey("kind." + format.id()), format.id());
    }
}
