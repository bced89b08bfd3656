package org.pressmark.ui.transfer;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.ExportFormat;
import org.pressmark.library.Library;
import org.pressmark.library.LibraryException;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.OpenArticle;
import org.pressmark.ui.Notice;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** What the reader can do with files: open articles, write notes. */
public final class FileActions {

    private static final int LONGEST_NAME = 80;

    private final Workspace workspace;
    private final Library library;
    private final Tasks tasks;
    private final FileDialogs dialogs;
    private final ResourceBundle words;
    private final Consumer<List<Path>> many;

    public FileActions(Workspace workspace, Library library, Tasks tasks, FileDialogs dialogs, ResourceBundle words) {
        this(workspace, library, tasks, dialogs, words, workspace::importFiles);
    }

    /** @param many takes folders, archives and more files than one, for the reader to choose from */
    public FileActions(Workspace workspace, Library library, Tasks tasks, FileDialogs dialogs, ResourceBundle words, Consumer<List<Path>> many) {
        this.many = many;
        this.workspace = workspace;
        this.library = library;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
    }

    public void chooseAndOpen() {
        open(dialogs.filesToOpen());
    }

    public void chooseAndOpenFolder() {
        dialogs.folderToOpen().ifPresent(folder -> open(List.of(folder)));
    }

    /** Opens a file; of several, and of a folder or an archive, the reader chooses. */
    public void open(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        boolean one = paths.size() == 1 && !Files.isDirectory(paths.getFirst()) && !isArchive(paths.getFirst());
        if (one) {
            workspace.importFiles(paths);
        } else {
            many.accept(paths);
        }
    }

    private static boolean isArchive(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    public void exportOpenArticle() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        if (open != null) {
            export(fileName(open.summary().title()), List.of(open.id()));
        }
    }

    /** Exports the notes of every article that has some. */
    public void exportAll() {
        List<String> ids = workspace.shelf().stream()
                .filter(article -> article.notes() > 0)
                .map(ArticleSummary::id)
                .toList();
        export(fileName(words.getString("export.all.name")), ids);
    }

    /** Exports these annotations only. */
    public void exportSelected(List<String> annotationIds) {
        if (!annotationIds.isEmpty()) {
            export(fileName(words.getString("export.selected.name")), out -> library.exportNotes(ExportFormat.MARKDOWN, annotationIds, out));
        }
    }

    private void export(String suggestedName, List<String> articleIds) {
        export(suggestedName, out -> library.export(ExportFormat.MARKDOWN, articleIds, out));
    }

    @FunctionalInterface
    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private void export(String suggestedName, Writing writing) {
        dialogs.fileToWrite(suggestedName).ifPresent(file -> tasks.start(
                words.getString("task.export"),
                (progress, cancel) -> {
                    write(file, writing);
                    return file;
                },
                written -> workspace.say(Notice.Kind.INFO, MessageFormat.format(words.getString("export.done"), written)),
                workspace::failed));
    }

    /** Writes beside the file first, so that an older export is only replaced by a whole new one. */
    private static void write(Path file, Writing writing) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                writing.to(out);
            }
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException otherFileSystem) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new LibraryException(Problem.IO, file, failed);
        }
    }

    /** A title as a file name that every system takes. */
    static String fileName(String title) {
        String safe = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").replaceAll("\\s+", " ").strip();
        String cut = safe.substring(0, Math.min(LONGEST_NAME, safe.length())).strip();
        return (cut.isEmpty() ? "notes" : cut) + "." + ExportFormat.MARKDOWN.extension();
    }
}
