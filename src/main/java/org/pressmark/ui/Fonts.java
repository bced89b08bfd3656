package org.pressmark.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The bundled fonts, so that the window looks the same on every machine. Families: Literata, Inter, and "Inter Semi Bold" as one of its own. */
public final class Fonts {

    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Italic.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "Literata_400Regular.ttf",
            "Literata_400Regular_Italic.ttf",
            "Literata_700Bold.ttf",
            "Literata_700Bold_Italic.ttf");

    private Fonts() {}

    /** Makes the fonts known to the toolkit; call once, before the first scene. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("/org/pressmark/fonts/" + file), file)) {
                Objects.requireNonNull(Font.loadFont(in, 14), file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
