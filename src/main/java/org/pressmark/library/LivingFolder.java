package org.pressmark.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.pressmark.export.ExportedArticle;
import org.pressmark.export.LivingFile;
import org.pressmark.export.SafeFile;
import org.pressmark.export.SafeNames;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;

/** A folder with a Markdown file for each article that has notes. A file is known by what it says, wherever and whatever it is called. */
final class LivingFolder {

    private static final int DEEPEST = 12;
    private static final long LARGEST = 64L << 20;

    private final Core core;
    private final Exports exports;

    LivingFolder(Core core, Exports exports) {
        this.core = core;
        this.exports = exports;
    }

    LivingResult update(Path folder, Progress progress, Cancellation cancellation) {
        exports.guarded(folder, () -> Files.createDirectories(folder));
        Map<String, Path> known = new HashMap<>();
        var names = new SafeNames();
        exports.guarded(folder, () -> known.putAll(files(folder, names)));
        List<ArticleSummary> articles = core.read(transaction -> transaction.articles().list()).reversed();
        List<Path> written = new ArrayList<>();
        List<Path> failed = new ArrayList<>();
        int unchanged = 0;
        for (int i = 0; i < articles.size(); i++) {
            cancellation.check();
            progress.report(i, articles.size());
            ArticleSummary article = articles.get(i);
            Optional<Path> file = Optional.ofNullable(known.get(article.id()));
            if (file.isEmpty() && article.notes() == 0) {
                continue;
            }
            Path target = file.orElseGet(() -> folder.resolve(names.name(article.title()) + ".md"));
            try {
                if (write(target, file.isPresent(), exports.load(article.id()))) {
                    written.add(target);
                } else {
                    unchanged++;
                }
            } catch (IOException notThisOne) {
                failed.add(target);
            }
        }
        progress.report(articles.size(), articles.size());
        return new LivingResult(written, unchanged, failed);
    }

    private static boolean write(Path file, boolean there, ExportedArticle article) throws IOException {
        return SafeFile.writeIfOther(file, there ? LivingFile.update(text(file), article) : LivingFile.create(article));
    }

    /** A file that is no UTF-8 is nobody's that we wrote: it fails rather than losing a letter. */
    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** By article. Every file's name is taken, ours or not. */
    private static Map<String, Path> files(Path folder, SafeNames names) throws IOException {
        var found = new TreeSet<Path>();
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean hidden = !directory.equals(folder) && directory.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md") && attributes.isRegularFile() && attributes.size() <= LARGEST) {
                    found.add(file);
                }
                if (folder.equals(file.getParent())) {
                    names.take(name.endsWith(".md") ? name.substring(0, name.length() - 3) : name);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                return FileVisitResult.CONTINUE;
            }
        });
        Map<String, Path> owners = new HashMap<>();
        for (Path file : found) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.contains("pressmark")) {
                LivingFile.owner(text.replace("\r\n", "\n")).ifPresent(article -> owners.putIfAbsent(article, file));
            }
        }
        return owners;
    }
}
