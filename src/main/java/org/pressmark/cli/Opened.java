package org.pressmark.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** What the window is to open: a file, by its name or address, or a {@code pressmark:} link. A desktop passes addresses. */
record Opened(Optional<Path> file, Optional<String> link) {

    static Opened of(String word) {
        return word.startsWith("pressmark:")
                ? new Opened(Optional.empty(), Optional.of(word))
                : new Opened(Optional.of(word.startsWith("file:/") ? address(word) : Cli.path(word)), Optional.empty());
    }

    private static Path address(String word) {
        try {
            return Path.of(new URI(word));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noAddress) {
            return Cli.path(word);
        }
    }
}
