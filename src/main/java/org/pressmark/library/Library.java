package org.pressmark.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.ColorNames;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.Draft;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/**
 * The user's articles and annotations. Every method that changes something does so in one transaction that is on disk when it returns.
 * Safe for use by many threads; calls wait for each other. Every method may throw {@link LibraryException}.
 */
public final class Library implements AutoCloseable {

    /** The file's name in the library's directory. */
    public static final String FILE_NAME = "library.sqlite";

    private final Core core;
    private final InstantSource clock;
    private final Importing importing;
    private final Rereading rereading;
    private final Opening opening;
    private final Understanding understanding;
    private final Steps steps;
    private final Annotating annotating;
    private final Resizing resizing;
    private final Drafts drafts;
    private final Correcting correcting;
    private final SampleArticle sample;
    private final NoteDesk desk;
    private final Places places;
    private final Versions versions;
    private final Elsewhere elsewhere;

    private Library(Core core, Reading reading, InstantSource clock) {
        this.core = core;
        this.clock = clock;
        this.importing = new Importing(core, reading, clock);
        this.rereading = new Rereading(core, reading, importing);
        this.steps = new Steps(core, clock);
        this.annotating = new Annotating(core, steps);
        this.resizing = new Resizing(core, steps, annotating);
        this.drafts = new Drafts(core, steps);
        this.correcting = new Correcting(core, steps);
        this.opening = new Opening(core, clock, correcting);
        this.understanding = new Understanding(core, reading, correcting);
        this.places = new Places(core, steps);
        this.versions = new Versions(core, correcting);
        this.elsewhere = new Elsewhere(core);
        this.sample = new SampleArticle(core, reading, importing, annotating);
        this.desk = new NoteDesk(core, steps, new Speaking(correcting));
    }

    /** Opens the library in a directory, making both where there are none. */
    public static Library open(Path directory) {
        return open(directory, new Documents(), InstantSource.system());
    }

    /** With other means to read files and to tell the time. */
    static Library open(Path directory, Reading reading, InstantSource clock) {
        return new Library(Core.open(directory.resolve(FILE_NAME)), reading, clock);
    }

    /** The platform's data directory for the program: {@code $XDG_DATA_HOME/pressmark} on Linux. */
    public static Path defaultDirectory() {
        return Directories.data(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System::getenv);
    }

    /**
     * Reads, analyses and keeps a file. A file that is in the library already (the same text) is not added again; one that has
     * changed since, at the same path, becomes a new version of its article and its annotations are placed anew.
     */
    public ImportResult importFile(Path file, Progress progress, Cancellation cancellation) {
        return importing.importFile(file, progress, cancellation);
    }

    /** The same for a file of several articles, such as a feed: one result for each, and for each part that should have been one. */
    public List<ImportResult> importAll(Path file, Progress progress, Cancellation cancellation) {
        return importing.importAll(file, progress, cancellation);
    }

    /** The files that articles were made of, and the pictures that came with them. */
    public Rereading originals() {
        return rereading;
    }

    /** The article that is made once for an empty library: the bundled sample with two example highlights; empty if it was made before. */
    public Optional<ArticleSummary> addSampleOnce() {
        return sample.addOnce();
    }

    /** All articles, the last opened or added first. */
    public List<ArticleSummary> articles() {
        return core.read(transaction -> transaction.articles().list());
    }

    /** What the shelf shows of one article. */
    public ArticleSummary summary(String articleId) {
        return core.read(transaction -> core.summary(transaction, articleId));
    }

    /** The articles whose id starts with the given characters; a person may type as many as make it one. */
    public List<ArticleSummary> articlesStartingWith(String idPrefix) {
        return core.read(transaction -> transaction.articles().startingWith(idPrefix));
    }

    /**
     * Looks for words in all articles, their titles and the reader's notes.
     *
     * @param query words; an article must hold one that begins like each of them, whatever case and accents
     * @param limit most articles wanted
     * @return the best first
     */
    public List<SearchHit> search(String query, int limit) {
        return new Searching(core).find(query, limit);
    }

    /** Whether the library can only be read: its file or directory is not writable. */
    public boolean isReadOnly() {
        return core.isReadOnly();
    }

    /** Loads an article and marks it as opened now. Its analysis may still be missing, or an older program's: see {@link #understand}. */
    public OpenArticle openArticle(String articleId) {
        return opening.open(articleId);
    }

    /**
     * Analyses an article that has not been yet, because it is as long as a book, or that an older program analysed.
     *
     * @return the new analysis, which is now kept, with the reader's corrections; empty when the one that the article was opened with is up to date
     */
    public Optional<CorrectedAnalysis> understand(String articleId, Cancellation cancellation) {
        return understanding.renew(articleId, cancellation);
    }

    /**
     * The article's annotations in text order, notes first, orphans last. Their places are in the text that {@link #openArticle}
     * returned last; in the newest one if it was not opened since the library was.
     */
    public List<PlacedAnnotation> annotations(String articleId) {
        return opening.annotations(articleId);
    }

    /** Remembers where the reader left the article: the text offset at the top of the window. */
    public void rememberPlace(String articleId, int offset) {
        opening.rememberPlace(articleId, offset);
    }

    /** Undoable. The range must not be empty and must lie inside the text that {@link #openArticle} returned last. */
    public PlacedAnnotation addHighlight(
            String articleId, TextRange range, HighlightColor color, HighlightStyle style, String comment, List<String> tags) {
        return annotating.addHighlight(articleId, range, color, style, comment, tags);
    }

    /** The same in the plain style. */
    public PlacedAnnotation addHighlight(
            String articleId, TextRange range, HighlightColor color, String comment, List<String> tags) {
        return annotating.addHighlight(articleId, range, color, HighlightStyle.HIGHLIGHT, comment, tags);
    }

    /**
     * Undoable, as one step. One highlight of this look on the range and on all highlights that overlap it: the oldest of those grows, with
     * the comments and tags of all and then the given ones, and the others go to the trash. Without any, adds a highlight.
     */
    public PlacedAnnotation mergeHighlight(
            String articleId, TextRange range, HighlightColor color, HighlightStyle style, String comment, List<String> tags) {
        return resizing.merge(articleId, range, color, style, comment, tags);
    }

    /** Undoable. Gives a highlight another range, in the text that {@link #openArticle} returned last; its anchor is made anew. */
    public PlacedAnnotation resize(String highlightId, TextRange range) {
        return resizing.resize(highlightId, range);
    }

    /** Undoable. A note about the whole article. */
    public PlacedAnnotation addNote(String articleId, String text, List<String> tags) {
        return annotating.addNote(articleId, text, tags);
    }

    /**
     * Undoable. A bookmark at the word that an offset stands in, in the text that {@link #openArticle} returned last; its anchor holds the
     * words that follow on the line, so that it is found again as a highlight is.
     *
     * @param name may be empty: the anchor's words then say what place it is
     */
    public PlacedAnnotation addBookmark(String articleId, int offset, String name) {
        return annotating.addBookmark(articleId, offset, name);
    }

    /** What was typed and is not stored yet. */
    public Drafts drafts() {
        return drafts;
    }

    /** Undoable. Stores the changed annotation of the same id; its anchor and creation time cannot be changed this way. */
    public void update(Annotation changed) {
        annotating.update(changed);
    }

    /**
     * Undoable. The same for something that may have been changed in another window or program since {@code base} was handed out:
     * nothing that was typed in either is lost. Of two comments the one stored last stands, the other is kept beside it.
     */
    public void update(Annotation base, Annotation changed) {
        annotating.update(base, changed);
    }

    /** Undoable. */
    public void delete(String annotationId) {
        annotating.delete(annotationId);
    }

    /** Where annotations stand, as the reader says. */
    public Places places() {
        return places;
    }

    /** The texts that articles had, and what changed between them. */
    public Versions versions() {
        return versions;
    }

    /**
     * Looks whether another program or window has changed the library, and tells {@link #onChange} what of it concerns the articles
     * opened here. Cheap enough to be called every second, on any thread.
     *
     * @return whether anything had changed
     */
    public boolean noticeOthers() {
        return elsewhere.look();
    }

    /**
     * Undoable. Puts right what the analysis says of the text that {@link #openArticle} returned last; the passages must not be
     * empty and must lie inside it. The analysis itself is kept as it is: the correction is in all that is handed out from now on,
     * in exports, and in what a later program or a newer text makes of the article, wherever its passages are found again.
     */
    public PlacedCorrection correct(String articleId, Correction<TextRange> correction) {
        return correcting.correct(articleId, correction);
    }

    /** Undoable. Takes a correction out, whatever came after it. */
    public void removeCorrection(String correctionId) {
        correcting.remove(correctionId);
    }

    /** What is understood now of the text that {@link #openArticle} returned last, with the corrections in it. */
    public CorrectedAnalysis understood(String articleId) {
        return correcting.understood(articleId);
    }

    /** What {@link #undo} would undo; empty where there is nothing. */
    public Optional<EditName> undoable(String articleId) {
        return steps.undoable(articleId).map(StepName::edit);
    }

    public Optional<EditName> redoable(String articleId) {
        return steps.redoable(articleId).map(StepName::edit);
    }

    /** What undoing and redoing would do, in an article or, where that is null, in the whole library; see {@link #undoLast}. */
    public UndoNames undoNames(@Nullable String articleId) {
        return new UndoNames(steps.undoable(articleId), steps.redoable(articleId));
    }

    /** Takes the article's last step back; empty where there was none. */
    public Optional<EditName> undo(String articleId) {
        return steps.undo(articleId).map(StepName::edit);
    }

    public Optional<EditName> redo(String articleId) {
        return steps.redo(articleId).map(StepName::edit);
    }

    /** Takes the last step back, whatever article it was in. */
    public Optional<StepName> undoLast() {
        return steps.undo(null);
    }

    public Optional<StepName> redoLast() {
        return steps.redo(null);
    }

    /** Lists of notes, what can be done with many of them, and the trash. */
    public NoteDesk desk() {
        return desk;
    }

    /** Links between notes and to articles. */
    public Links links() {
        return new Links(core);
    }

    /** Writes the notes of the given articles, in the given order. */
    public void export(ExportFormat format, List<String> articleIds, Appendable out) throws IOException {
        exports().write(Exports.What.notes(format), articleIds, out, Progress.NONE, Cancellation.NEVER);
    }

    /** Notes, quotations, the whole library: out of it, in every format. */
    public Exports exports() {
        return new Exports(core, opening);
    }

    /** What the reader calls the colours: settings under {@link ColorNames#key}. */
    public ColorNames colorNames() {
        return core.read(transaction -> ColorNames.of(color -> transaction.settings().get(ColorNames.key(color)).orElse("")));
    }

    /** Every tag in use, those used most first. */
    public List<String> tags() {
        return core.read(transaction -> transaction.annotations().tags());
    }

    /** Writes only these annotations, under their articles; those that are not there (any more) are left out. */
    public void exportNotes(ExportFormat format, Collection<String> annotationIds, Appendable out) throws IOException {
        exports().writeNotes(Exports.What.notes(format), annotationIds, out);
    }

    /** Annotations back from files. */
    public NoteFiles noteFiles() {
        return new NoteFiles(core, steps);
    }

    /** A value the program remembers between sessions; empty where there is none. */
    public Optional<String> setting(String key) {
        return core.read(transaction -> transaction.settings().get(key));
    }

    public void putSetting(String key, String value) {
        core.write(transaction -> {
            transaction.settings().put(key, value);
            return this;
        });
    }

    /** Looking the library over, and copies of it. */
    public Upkeep upkeep() {
        return new Upkeep(core, clock);
    }

    /**
     * Puts a copy in the place of a directory's library, which nobody may have open. The copy is checked first and only read; what
     * was there is kept.
     *
     * @return where the library that was there is kept; empty where there was none
     */
    public static Optional<Path> restore(Path directory, Path copy) {
        Optional<Path> kept = Copies.restore(directory.resolve(FILE_NAME), copy, Instant.now());
        // An older copy is brought up to date at once, and not by whoever comes next.
        open(directory).close();
        return kept;
    }

    /** Called after every change, on the thread that made it. Close what is returned to stop. */
    public Subscription onChange(Consumer<Changes> listener) {
        return core.onChange(listener);
    }

    /** An end to being told. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    @Override
    public void close() {
        core.close();
    }
}
