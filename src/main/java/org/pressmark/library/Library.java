package org.pressmark.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pressmark.model.Annotation;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/**
 * The user's articles and annotations. Every method that changes something does so in one transaction that is on disk when it returns.
 * Safe for use by many threads; calls wait for each other. Every method may throw {@link LibraryException}.
 */
public final class Library implements AutoCloseable {

    private Library() {}

    /** Opens the library in a directory, making both where there are none. */
    public static Library open(Path directory) {
        throw new UnsupportedOperationException();
    }

    /** The platform's data directory for the program: {@code $XDG_DATA_HOME/pressmark} on Linux. */
    public static Path defaultDirectory() {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads, analyses and keeps a file. A file that is in the library already (the same text) is not added again; one that has
     * changed since, at the same path, becomes a new version of its article and its annotations are placed anew.
     */
    public ImportResult importFile(Path file, Progress progress, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    /** The article that is made once for an empty library: the bundled sample with two example highlights; empty if it was made before. */
    public Optional<ArticleSummary> addSampleOnce() {
        throw new UnsupportedOperationException();
    }

    /** All articles, the last opened or added first. */
    public List<ArticleSummary> articles() {
        throw new UnsupportedOperationException();
    }

    /** Loads an article and marks it as opened now. Analysis that an older program made is made anew. */
    public OpenArticle openArticle(String articleId) {
        throw new UnsupportedOperationException();
    }

    /** The article's annotations in text order, notes first, orphans last. */
    public List<PlacedAnnotation> annotations(String articleId) {
        throw new UnsupportedOperationException();
    }

    /** Remembers where the reader left the article: the text offset at the top of the window. */
    public void rememberPlace(String articleId, int offset) {
        throw new UnsupportedOperationException();
    }

    /** Undoable. The range must not be empty and must lie inside the text. */
    public PlacedAnnotation addHighlight(
            String articleId, TextRange range, HighlightColor color, String comment, List<String> tags) {
        throw new UnsupportedOperationException();
    }

    /** Undoable. A note about the whole article. */
    public PlacedAnnotation addNote(String articleId, String text, List<String> tags) {
        throw new UnsupportedOperationException();
    }

    /** Undoable. Stores the changed annotation of the same id; its anchor and creation time cannot be changed this way. */
    public void update(Annotation changed) {
        throw new UnsupportedOperationException();
    }

    /** Undoable. */
    public void delete(String annotationId) {
        throw new UnsupportedOperationException();
    }

    /** What {@link #undo} would undo; empty where there is nothing. */
    public Optional<EditName> undoable(String articleId) {
        throw new UnsupportedOperationException();
    }

    public Optional<EditName> redoable(String articleId) {
        throw new UnsupportedOperationException();
    }

    /** Takes the article's last step back; empty where there was none. */
    public Optional<EditName> undo(String articleId) {
        throw new UnsupportedOperationException();
    }

    public Optional<EditName> redo(String articleId) {
        throw new UnsupportedOperationException();
    }

    /** Writes the notes of the given articles, in the given order. */
    public void export(ExportFormat format, List<String> articleIds, Appendable out) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** A value the program remembers between sessions; empty where there is none. */
    public Optional<String> setting(String key) {
        throw new UnsupportedOperationException();
    }

    public void putSetting(String key, String value) {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with the library file, one sentence each; empty when all is well. */
    public List<String> check() {
        throw new UnsupportedOperationException();
    }

    /** Called after every change, on the thread that made it. Close what is returned to stop. */
    public Subscription onChange(Consumer<Changes> listener) {
        throw new UnsupportedOperationException();
    }

    /** An end to being told. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
