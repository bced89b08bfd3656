package org.pressmark.library;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.Bundle;
import org.pressmark.ingest.Kinds;
import org.pressmark.ingest.Passing;
import org.pressmark.library.IntakeItem.State;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Format;
import org.pressmark.model.Rejection;

/** Lists what may be imported of files, folders and archives. Links are not followed. */
final class Finding {

    private static final int MOST = 100_000;
    private static final int DEEPEST = 64;

    private final List<IntakeItem> items = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();
    private final Cancellation cancellation;

    Finding(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    List<IntakeItem> items() {
        return items;
    }

    List<Bundle> bundles() {
        return bundles;
    }

    void add(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            file(path, true);
        }
    }

    private void folder(Path root) {
        List<Path> files = new ArrayList<>();
        List<Path> closed = new ArrayList<>();
        try {
            Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    cancellation.check();
                    String inside = root.relativize(file).toString().replace('\\', '/');
                    if (attributes.isRegularFile() && !Passing.over(inside, other -> Files.isRegularFile(root.resolve(other)))) {
                        files.add(file);
                    }
                    return files.size() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    closed.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            closed.add(root);
        }
        files.sort(Comparator.naturalOrder());
        files.stream().limit(MOST).forEach(file -> file(file, false));
        closed.forEach(file -> refused(file, Rejection.UNREADABLE, "", true));
        if (files.size() > MOST) {
            refused(root, Rejection.TOO_MANY_FILES, "> " + MOST, true);
        }
    }

    private void file(Path file, boolean named) {
        cancellation.check();
        byte[] head;
        long size;
        try (var in = Files.isRegularFile(file) ? Files.newInputStream(file) : null) {
            head = in == null ? new byte[0] : in.readNBytes(Kinds.HEAD);
            size = in == null ? 0 : Files.size(file);
        } catch (IOException e) {
            refused(file, Rejection.UNREADABLE, "", true);
            return;
        }
        if (Bundle.isBundle(file)) {
            Bundle bundle = Bundle.open(file, cancellation);
            bundles.add(bundle);
            bundle.refused().forEach(one -> refused(one.file(), one.reason(), one.detail(), true));
            for (Bundle.Part part : bundle.parts()) {
                Format kind = Kinds.of(part.name(), new byte[0]).orElse(null);
                items.add(new IntakeItem(part.name(), part.size(), kind, State.NEW, null, bundle, part, false));
            }
            return;
        }
        @Nullable Format kind = Kinds.of(file, head).orElse(null);
        boolean noText = kind == null && head.length > 0 && !isPacked(head);
        if (noText && !named) {
            refused(file, Rejection.BINARY, "", false);
        } else {
            items.add(new IntakeItem(file, size, kind, State.NEW, null, null, null, named));
        }
    }

    private static boolean isPacked(byte[] head) {
        return head.length > 2 && (head[0] == 'P' && head[1] == 'K' || head[0] == 0x1f && (head[1] & 0xff) == 0x8b);
    }

    private void refused(Path file, Rejection reason, String detail, boolean named) {
        items.add(new IntakeItem(file, 0, null, State.UNREADABLE, new ImportResult.Rejected(file, reason, detail), null, null, named));
    }
}
