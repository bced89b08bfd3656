package org.pressmark.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A directory that is gone, with all that is in it, when it is closed; or one that was there and stays. */
record TemporaryDirectory(Path path, boolean temporary) implements AutoCloseable {

    /** The given directory, or else a new one for a while. */
    static TemporaryDirectory unless(Optional<Path> given) throws IOException {
        return given.isPresent()
                ? new TemporaryDirectory(given.get(), false)
                : new TemporaryDirectory(Files.createTempDirectory("pressmark"), true);
    }

    @Override
    public void close() throws IOException {
        if (!temporary) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
