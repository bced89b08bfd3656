package org.pressmark.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.library.LibraryException;
import org.pressmark.library.Messages;
import org.pressmark.model.Annotation;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.ArticleSummary;
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
    private final Undoing undoing;
    private final ReadOnlyObjectWrapper<@Nullable Reveal> reveal = new ReadOnlyObjectWrapper<>();
    private final Understandings understanding;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Person> person = new SimpleObjectProperty<>();
    private final IntegerProperty position = new SimpleIntegerProperty();
    private final IntegerProperty sight = new SimpleIntegerProperty();
    private final ObjectProperty<Centre> centre = new SimpleObjectProperty<>(Centre.ARTICLE);
    private @Nullable TextRange pending;
    private final Succession succession = new Succession();
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
        this.undoing = new Undoing(library, tasks, words.getString("task.open"), this::undoScope, this::save, this::failed);
        this.understanding = new Understandings(library, tasks, words.getString("task.understand"), article.getReadOnlyProperty(), this::replace, this::failed);
        this.subscription = library.onChange(changes -> tasks.onUiThread(() -> {
            refreshShelf();
            undoing.refresh();
            @Nullable OpenArticle open = article.get();
            if (open != null && changes.annotated().contains(open.id())) {
                refreshAnnotations(open.id());
            }
            if (open != null && changes.corrected().contains(open.id()) && !changes.renewed().contains(open.id())) {
                understanding.refresh(open);
                refreshAnnotations(open.id());
            }
            if (open != null && changes.renewed().contains(open.id())) {
                outdated.set(true);
            }
        }));
        centre.subscribe((before, now) -> undoing.refresh());
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
        return understanding.understoodProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What undo and redo would do from where the reader is: in the open article, or in the whole library. */
    public Undoing undoing() {
        return undoing;
    }

    /** What the middle of the window shows. */
    public ObjectProperty<Centre> centreProperty() {
        return centre;
    }

    /** What is on its way to the library. */
    public Saving saving() {
        return saving;
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
        centre.set(Centre.ARTICLE);
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
        tasks.startLatest("shelf", words.getString("task.shelf"), (progress, cancel) -> library.articles(), this::shelved, this::failed);
    }

    private void shelved(List<ArticleSummary> articles) {
        shelf.setAll(articles);
        @Nullable OpenArticle open = article.get();
        Centre before = centre.get();
        Optional<String> next = succession.next(articles, open == null ? null : open.id());
        if (open != null && succession.isTrashed(open.id())) {
            article.set(null);
            annotations.clear();
        }
        next.ifPresent(this::open);
        centre.set(before);
    }

    /** Opens an article of the library in the reading pane. */
    public void open(String articleId) {
        pending = null;
        load(articleId);
    }

    private void load(String articleId) {
        leave();
        centre.set(Centre.ARTICLE);
        tasks.startLatest("open", words.getString("task.open"), (progress, cancel) -> library.openArticle(articleId), this::show, this::failed);
    }

    /**
     * Opens an article, if it is not open, and shows a place in it.
     *
     * @param place in its current text; null for wherever the reader left it
     */
    public void openAt(String articleId, @Nullable TextRange place) {
        @Nullable OpenArticle open = article.get();
        if (open != null && open.id().equals(articleId)) {
            centre.set(Centre.ARTICLE);
            if (place != null) {
                reveal(place);
            }
            return;
        }
        pending = place;
        load(articleId);
    }

    /** Shows a version of the open article: an old one to be read only, or the current one. */
    public void openVersion(int number) {
        withArticle(id -> {
            leave();
            tasks.startLatest(
                    "open",
                    words.getString("task.open"),
                    (progress, cancel) -> {
                        OpenArticle version = library.versions().open(id, number);
                        return version.old() == null ? library.openArticle(id) : version;
                    },
                    this::show,
                    this::failed);
        });
    }

    /** Imports files and opens the last one that could be read; each one that could not is named. */
    public void importFiles(List<Path> files) {
        new Imports(library, tasks, words, this::imported, this::failed).start(files);
    }

    private void imported(Outcome outcome) {
        if (!outcome.problems().isEmpty()) {
            say(Notice.Kind.ERROR, String.join("\n", outcome.problems()));
        }
        outcome.refound().ifPresent(refound::set);
        outcome.last().ifPresent(this::open);
    }

    /**
     * Makes a change to the library, after those asked for before.
     *
     * @param done called on the UI thread with what came of it, unless it failed; the reader is told of that
     */
    public <T> void change(Function<Library, T> change, Consumer<T> done) {
        change(change, done, problem -> {});
    }

    /** @param failed called on the UI thread after the reader was told, to keep what could not be stored */
    public <T> void change(Function<Library, T> change, Consumer<T> done, Consumer<Exception> failed) {
        if (isWritable()) {
            saving.save(() -> change.apply(library), done, failed);
        }
    }

    /** Asks the library for something; of several questions under one key only the last is answered. */
    public <T> void ask(String key, Function<Library, T> question, Consumer<T> answer) {
        tasks.startLatest(key, words.getString("task.open"), (progress, cancel) -> question.apply(library), answer, this::failed);
    }

    public void update(Annotation changed) {
        save(() -> library.update(changed));
    }

    public void delete(String annotationId) {
        save(() -> library.delete(annotationId));
    }

    /** Moves an article to the trash, with its notes; another takes its place in the window if it is the open one. */
    public void deleteArticle(String articleId) {
        save(() -> library.desk().deleteArticle(articleId));
        say(Notice.Kind.INFO, words.getString("article.deleted"));
    }

    public void deleteOpenArticle() {
        withArticle(this::deleteArticle);
    }

    /** Puts right what is understood of the open article; its passages are in the text that is shown. */
    public void correct(Correction<TextRange> correction) {
        withArticle(id -> save(() -> library.correct(id, correction)));
    }

    public void removeCorrection(String correctionId) {
        save(() -> library.removeCorrection(correctionId));
    }

    public void undo() {
        dismissNotice();
        undoing.undo();
    }

    public void redo() {
        undoing.redo();
    }

    /** The article that undoing is about; null for the whole library. */
    private @Nullable String undoScope() {
        @Nullable OpenArticle open = article.get();
        return open == null || centre.get() != Centre.ARTICLE ? null : open.id();
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

    private void show(OpenArticle opened) {
        person.set(null);
        reveal.set(null);
        outdated.set(false);
        understanding.reset(opened);
        article.set(opened);
        accept(opened.id(), opened.annotations());
        undoing.refresh();
        if (opened.old() != null) {
            return;
        }
        refreshAnnotations(opened.id());
        @Nullable TextRange place = pending;
        pending = null;
        if (place != null) {
            reveal(place);
        }
        understanding.start(opened);
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

    private void refreshAnnotations(String id) {
        @Nullable OpenArticle open = article.get();
        if (open == null || open.old() == null) {
            ask("annotations", store -> store.annotations(id), placed -> accept(id, placed));
        }
    }

    private void accept(String id, List<PlacedAnnotation> placed) {
        @Nullable OpenArticle open = article.get();
        if (open == null || !open.id().equals(id)) {
            return;
        }
        annotations.setAll(placed);
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
