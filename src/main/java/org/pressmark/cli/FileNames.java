package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Words of the command line as file names. */
final class FileNames {

    private static final char LOST = '\uFFFD';

    private FileNames() {}

    /**
     * The file of a name. Where the locale lacks some of its characters they have come as U+FFFD; but a folder lists its files by their
     * bytes, so the file is the one whose name looks the same. Without exactly one such file: a path that leads nowhere.
     */
    static Path path(String name) {
        if (name.indexOf(LOST) < 0) {
            return plain(name);
        }
        int slash = name.lastIndexOf('/');
        Path folder = slash < 0 ? Path.of("") : slash == 0 ? Path.of("/") : path(name.substring(0, slash));
        String last = name.substring(slash + 1);
        List<Path> alike = new ArrayList<>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, file -> file.getFileName().toString().equals(last))) {
            inside.forEach(alike::add);
        } catch (IOException | DirectoryIteratorException unlisted) {
            alike.clear();
        }
        return alike.size() == 1 ? alike.getFirst() : folder.resolve(plain(last));
    }

    private static Path plain(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException inexpressible) {
            return Path.of(name.replaceAll("[^\\x01-\\x7f]", "?"));
        }
    }
}
