package org.pressmark.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The window's icon, for the task bar and the title. */
final class Icons {

    private Icons() {}

    /** From small to large. */
    static List<Image> all() {
        return IntStream.of(32, 64, 128, 256).mapToObj(size -> load("icon-" + size + ".png")).toList();
    }

    private static Image load(String name) {
        try (InputStream in = Objects.requireNonNull(Icons.class.getResourceAsStream(name), name)) {
            return new Image(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
