package org.pressmark.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pressmark.model.Annotation;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Comparison;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.PlacedCorrection;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlaceQuestion;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;
import org.pressmark.model.VersionChange;

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
    private final Opening opening;
    private final Understanding understanding;
    private final Steps steps;
    private final Annotating annotating;
    private final Correcting correcting;
    private final SampleArticle sample;
    private final Deciding deciding;
    private final Versioning versioning;
    private final Elsewhere elsewhere;

    private Library(Core core, Reading reading, InstantSource clock) {
        this.core = core;
        this.clock = clock;
        this.importing = new Importing(core, reading, clock);
        this.steps = new Steps(core, clock);
        this.annotating = new Annotating(core, steps);
        this.correcting = new Correcting(core, steps);
        this.opening = new Opening(core, clock, correcting);
        this.understanding = new Understanding(core, reading, correcting);
        this.deciding = new Deciding(core, steps);
        this.versioning = new Versioning(core, correcting);
        this.elsewhere = new Elsewhere(core);
        this.sample = new SampleArticle(core, reading, importing, annotating);
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
            String articleId, TextRange range, HighlightColor color, String comment, List<String> tags) {
        return annotating.addHighlight(articleId, range, color, comment, tags);
    }

    /** Undoable. A note about the whole article. */
    public PlacedAnnotation addNote(String articleId, String text, List<String> tags) {
        return annotating.addNote(articleId, text, tags);
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

    /** Undoable. The reader says that an uncertain place is the right one; kept as the reader's decision when the text changes again. */
    public PlacedAnnotation acceptPlace(String annotationId) {
        return deciding.accept(annotationId);
    }

    /** Undoable. The reader says where in the current text an annotation stands. The range must not be empty and must lie inside the text. */
    public PlacedAnnotation place(String annotationId, TextRange range) {
        return deciding.place(annotationId, range);
    }

    /** Undoable. The reader says that an annotation has no place in the article any more; it is kept. */
    public PlacedAnnotation detach(String annotationId) {
        return deciding.detach(annotationId);
    }

    /** What an annotation looked like when its place was sure, and where it may belong now. */
    public PlaceQuestion placeQuestion(String annotationId) {
        return deciding.question(annotationId);
    }

    /** Every text that the article has or had, the newest first, with what changed from each to the next. */
    public List<VersionChange> versions(String articleId, Cancellation cancellation) {
        return versioning.list(articleId, cancellation);
    }

    /**
     * A version with its annotations as they stand there. It is only looked at: what is added, changed or decided stays in terms
     * of the text that {@link #openArticle} returned last.
     */
    public OpenArticle openVersion(String articleId, int number) {
        return versioning.open(articleId, number);
    }

    /** The annotations that have a place in a version. */
    public List<PlacedAnnotation> annotations(String articleId, int version) {
        return versioning.annotations(articleId, version);
    }

    /** What changed from one version to another. */
    public Comparison compareVersions(String articleId, int from, int to) {
        return versioning.compare(articleId, from, to);
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
        return steps.undoable(articleId);
    }

    public Optional<EditName> redoable(String articleId) {
        return steps.redoable(articleId);
    }

    /** Takes the article's last step back; empty where there was none. */
    public Optional<EditName> undo(String articleId) {
        return steps.undo(articleId);
    }

    public Optional<EditName> redo(String articleId) {
        return steps.redo(articleId);
    }

    /** Writes the notes of the given articles, in the given order. */
    public void export(ExportFormat format, List<String> articleIds, Appendable out) throws IOException {
        articleIds.forEach(this::summary); // all there, or nothing is written
        for (int i = 0; i < articleIds.size(); i++) {
            format.write(opening.load(articleIds.get(i)), i == 0, out);
        }
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

    /** What is wrong with the library file, one sentence each; empty when all is well. */
    public List<String> check() {
        return new Checking(core).findings();
    }

    /** Writes a verified copy of the library, as it stands, into {@code backups} beside it; returns the new file. */
    public Path backup() {
        return new Checking(core).backup(clock.instant());
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
