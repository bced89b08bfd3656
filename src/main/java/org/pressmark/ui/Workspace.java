package org.pressmark.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.EditName;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Library;
import org.pressmark.library.LibraryException;
import org.pressmark.library.Messages;
import org.pressmark.model.Analysis;
import org.pressmark.model.Annotation;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Person;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.task.Tasks;

/**
 * What the window is about: the shelf, the open article, its annotations, and what is looked at. The areas meet here and know nothing of each other.
 * All properties belong to the UI thread; every library call runs as a task.
 */
public final class Workspace implements AutoCloseable {

    private final Library library;
    private final Tasks tasks;
    private final ResourceBundle words;
    private final Library.Subscription subscription;

    private final ObservableList<ArticleSummary> shelf = FXCollections.observableArrayList();
    private final ObservableList<PlacedAnnotation> annotations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable OpenArticle> article = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EditName> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EditName> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reveal> reveal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper understood = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final IntegerProperty position = new SimpleIntegerProperty();
    private final IntegerProperty sight = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Refound> refound = new ReadOnlyObjectWrapper<>();
    private final Saving saving;
    private long serial;


    /** @param words the window's bundle ({@code org.pressmark.ui.window}) */
    public Workspace(Library library, Tasks tasks, ResourceBundle words) {
        this.library = library;
        this.tasks = tasks;
        this.words = words;
        this.saving = new Saving(tasks, words.getString("task.save"), this::failed);
        this.subscription = library.onChange(changes -> tasks.onUiThread(() -> {
            refreshShelf();
            @Nullable OpenArticle open = article.get();
            if (open != null && changes.annotated().contains(open.id())) {
                refreshAnnotations(open.id());
            }
            if (open != null && changes.corrected().contains(open.id()) && !changes.renewed().contains(open.id())) {
                refreshUnderstanding(open);
                refreshAnnotations(open.id());
            }
            if (open != null && changes.renewed().contains(open.id())) {
                outdated.set(true);
            }
        }));
    }

    /** The articles of the library, the last opened first. */
    public ObservableList<ArticleSummary> shelf() {
        return shelf;
    }

    /** The open article; its own annotation list is the one of when it was opened: see {@link #annotations()}. */
    public ReadOnlyObjectProperty<@Nullable OpenArticle> articleProperty() {
        return article.getReadOnlyProperty();
    }

    /** The open article's annotations in text order, always current. */
    public ObservableList<PlacedAnnotation> annotations() {
        return annotations;
    }

    /** The person whose mentions are lit; null for none. */
    public ObjectProperty<@Nullable Person> personProperty() {
        return person;
    }

    /** The text offset where the reader is, near the top of the reading pane; set by the pane. */
    public IntegerProperty positionProperty() {
        return position;
    }

    /** The text offset at the bottom of the reading pane; set by the pane. */
    public IntegerProperty sightProperty() {
        return sight;
    }

    /** The last wish to see a range; the reading pane fulfils it. */
    public ReadOnlyObjectProperty<@Nullable Reveal> revealProperty() {
        return reveal.getReadOnlyProperty();
    }

    /** True once the open article's outline, quotes and people are known, be there any or not. */
    public ReadOnlyBooleanProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What undo would take back; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable EditName> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable EditName> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** True after something could not be saved, until something is saved again. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return saving.unsavedProperty();
    }

    /** Changes that wait until the library can be written again. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return saving.waitingProperty();
    }

    /** True once the open article has a newer text than the one shown. */
    public ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** What the last changed file made of its article's annotations; null until a file had changed. */
    public ReadOnlyObjectProperty<@Nullable Refound> refoundProperty() {
        return refound.getReadOnlyProperty();
    }

    public void reveal(TextRange range) {
        reveal.set(new Reveal(range, ++serial));
    }

    public void say(Notice.Kind kind, String text) {
        notice.set(new Notice(kind, text));
    }

    /** Takes the notice away: the reader has seen it. */
    public void dismissNotice() {
        notice.set(null);
    }

    public void refreshShelf() {
        tasks.startLatest("shelf", words.getString("task.shelf"), (progress, cancel) -> library.articles(), shelf::setAll, this::failed);
    }

    /** Opens an article of the library in the reading pane. */
    public void open(String articleId) {
        leave();
        tasks.startLatest("open", words.getString("task.open"), (progress, cancel) -> library.openArticle(articleId), this::show, this::failed);
    }

    /** Shows a version of the open article: an old one to be read only, or the current one. */
    public void openVersion(int number) {
        withArticle(id -> {
            leave();
            tasks.startLatest(
                    "open",
                    words.getString("task.open"),
                    (progress, cancel) -> {
                        OpenArticle version = library.openVersion(id, number);
                        return version.old() == null ? library.openArticle(id) : version;
                    },
                    this::show,
                    this::failed);
        });
    }

    /** Imports files and opens the last one that could be read; each one that could not is named. */
    public void importFiles(List<Path> files) {
        tasks.start(
                words.getString("task.import"),
                (progress, cancel) -> {
                    List<ImportResult> results = new ArrayList<>();
                    for (Path file : files) {
                        cancel.check();
                        progress.report(results.size(), files.size());
                        results.add(library.importFile(file, files.size() == 1 ? progress : (done, total) -> {}, cancel));
                    }
                    return results;
                },
                this::imported,
                this::failed);
    }

    private void imported(List<ImportResult> results) {
        Outcome outcome = Outcome.of(results);
        if (!outcome.problems().isEmpty()) {
            say(Notice.Kind.ERROR, String.join("\n", outcome.problems()));
        }
        outcome.refound().ifPresent(refound::set);
        outcome.last().ifPresent(this::open);
    }

    /** Stores a highlight in an article, the open one or one just left, then calls {@code done} with it. */
    public void addHighlight(
            String articleId,
            TextRange range,
            HighlightColor color,
            String comment,
            List<String> tags,
            Consumer<PlacedAnnotation> done) {
        if (isWritable()) {
            saving.save(() -> library.addHighlight(articleId, range, color, comment, tags), done);
        }
    }

    /** Any one change of the library; a failure is told, and what can be saved later is. */
    public void change(Consumer<Library> change) {
        save(() -> change.accept(library));
    }

    public void update(Annotation changed) {
        save(() -> library.update(changed));
    }

    public void delete(String annotationId) {
        save(() -> library.delete(annotationId));
    }

    /** Puts right what is understood of the open article; its passages are in the text that is shown. */
    public void correct(Correction<TextRange> correction) {
        withArticle(id -> save(() -> library.correct(id, correction)));
    }

    public void removeCorrection(String correctionId) {
        save(() -> library.removeCorrection(correctionId));
    }

    public void undo() {
        withArticle(id -> save(() -> library.undo(id)));
    }

    public void redo() {
        withArticle(id -> save(() -> library.redo(id)));
    }

    /** Remembers where the reader is in the open article; called when it is left and when the window closes. */
    public void leave() {
        int place = position.get();
        @Nullable OpenArticle open = article.get();
        if (open != null && open.old() == null) {
            saving.saveQuietly(() -> library.rememberPlace(open.id(), place));
        }
    }

    private void save(Runnable change) {
        if (isWritable()) {
            saving.save(change);
        }
    }

    /** An old version is only looked at. */
    private boolean isWritable() {
        @Nullable OpenArticle open = article.get();
        boolean writable = open == null || open.old() == null;
        if (!writable) {
            say(Notice.Kind.ERROR, words.getString("version.readonly"));
        }
        return writable;
    }

    /** Tries to save what could not be saved. */
    public void saveAgain() {
        saving.again();
    }

    private void show(OpenArticle opened) {
        person.set(null);
        reveal.set(null);
        outdated.set(false);
        understood.set(opened.old() != null || !opened.analysis().equals(Analysis.NONE));
        article.set(opened);
        accept(opened.id(), new Edited(opened.annotations(), Optional.empty(), Optional.empty()));
        if (opened.old() != null) {
            return;
        }
        refreshAnnotations(opened.id());
        tasks.startLatest(
                "understand",
                words.getString("task.understand"),
                (progress, cancel) -> library.understand(opened.id(), cancel),
                renewed -> understood(opened, renewed),
                this::failed);
    }

    private void understood(OpenArticle opened, Optional<CorrectedAnalysis> renewed) {
        @Nullable OpenArticle open = article.get();
        if (open == null || open.article() != opened.article()) {
            return;
        }
        understood.set(true);
        renewed.ifPresent(analysis -> replace(open, analysis));
    }

    /** The same text with another analysis: the reading place stays, and the lit person where there is still one. */
    private void replace(OpenArticle open, CorrectedAnalysis renewed) {
        @Nullable Person lit = person.get();
        person.set(null);
        article.set(open.with(renewed, List.copyOf(annotations)));
        if (lit != null) {
            renewed.analysis().people().stream().filter(one -> one.id().equals(lit.id())).findFirst().ifPresent(person::set);
        }
    }

    private void refreshUnderstanding(OpenArticle opened) {
        tasks.startLatest(
                "corrected",
                words.getString("task.understand"),
                (progress, cancel) -> library.understood(opened.id()),
                renewed -> {
                    @Nullable OpenArticle open = article.get();
                    if (open != null && open.article() == opened.article() && !open.understood().equals(renewed)) {
                        replace(open, renewed);
                    }
                },
                this::failed);
    }

    /** What is shown beside the text and changes with every edit. */
    private record Edited(List<PlacedAnnotation> placed, Optional<EditName> undoable, Optional<EditName> redoable) {}

    private void refreshAnnotations(String id) {
        @Nullable OpenArticle open = article.get();
        if (open != null && open.old() != null) {
            return;
        }
        tasks.startLatest(
                "annotations",
                words.getString("task.open"),
                (progress, cancel) -> new Edited(library.annotations(id), library.undoable(id), library.redoable(id)),
                edited -> accept(id, edited),
                this::failed);
    }

    private void accept(String id, Edited edited) {
        @Nullable OpenArticle open = article.get();
        if (open == null || !open.id().equals(id)) {
            return;
        }
        annotations.setAll(edited.placed());
        undoable.set(edited.undoable().orElse(null));
        redoable.set(edited.redoable().orElse(null));
    }

    private void withArticle(Consumer<String> action) {
        @Nullable OpenArticle open = article.get();
        if (open != null) {
            action.accept(open.id());
        }
    }

    /** Tells the reader what went wrong, in words where we have them. */
    public void failed(Exception problem) {
        say(
                Notice.Kind.ERROR,
                problem instanceof LibraryException known
                        ? Messages.problem(known)
                        : words.getString("problem.unexpected") + " " + problem);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
