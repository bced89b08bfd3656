package org.pressmark.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.Library;
import org.pressmark.model.Analysis;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.OpenArticle;
import org.pressmark.ui.task.Tasks;

/** Has the open article understood, and understood again when the reader put something right. Belongs to the UI thread. */
final class Understandings {

    private final Library library;
    private final Tasks tasks;
    private final String title;
    private final ObservableValue<@Nullable OpenArticle> article;
    private final BiConsumer<OpenArticle, CorrectedAnalysis> renewed;
    private final Consumer<Exception> failed;
    private final ReadOnlyBooleanWrapper understood = new ReadOnlyBooleanWrapper();

    /**
     * @param title of the task, for the status line
     * @param renewed takes the open article and what is understood of it now
     */
    Understandings(Library library, Tasks tasks, String title, ObservableValue<@Nullable OpenArticle> article,
            BiConsumer<OpenArticle, CorrectedAnalysis> renewed, Consumer<Exception> failed) {
        this.library = library;
        this.tasks = tasks;
        this.title = title;
        this.article = article;
        this.renewed = renewed;
        this.failed = failed;
    }

    /** True once the open article's outline, quotes and people are known, be there any or not. */
    ReadOnlyBooleanProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Another article is about to be shown. */
    void reset(OpenArticle opened) {
        understood.set(opened.old() != null || !opened.analysis().equals(Analysis.NONE));
    }

    void start(OpenArticle opened) {
        tasks.startLatest(
                "understand",
                title,
                (progress, cancel) -> library.understand(opened.id(), cancel),
                found -> {
                    @Nullable OpenArticle open = article.getValue();
                    if (open != null && open.article() == opened.article()) {
                        understood.set(true);
                        found.ifPresent(analysis -> renewed.accept(open, analysis));
                    }
                },
                failed);
    }

    /** The reader put something right. */
    void refresh(OpenArticle opened) {
        tasks.startLatest(
                "corrected",
                title,
                (progress, cancel) -> library.understood(opened.id()),
                now -> {
                    @Nullable OpenArticle open = article.getValue();
                    if (open != null && open.article() == opened.article() && !open.understood().equals(now)) {
                        renewed.accept(open, now);
                    }
                },
                failed);
    }
}
