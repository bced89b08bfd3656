package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists the files that a path stands for. */
final class FolderWalk {

    /** @param named true where the user named this very file */
    record Found(Path file, boolean named) {}

    private FolderWalk() {}

    /**
     * A file is itself; a folder is every file below it, sorted, without hidden ones and without following links.
     * What cannot be listed is returned as a file, so that reading it says why.
     */
    static List<Found> of(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(new Found(path, true));
        }
        List<Found> found = new ArrayList<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(path) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && !attributes.isSymbolicLink()) {
                    found.add(new Found(file, false));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                found.add(new Found(file, true));
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(Found::file));
        return found;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
