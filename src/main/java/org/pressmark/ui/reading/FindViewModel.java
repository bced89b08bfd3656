package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.task.Tasks;

/** Finding words in the open article, step by step. */
public final class FindViewModel {

    private final Workspace workspace;
    private final Tasks tasks;
    private final ResourceBundle words;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<TextRange>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private @Nullable Article searched;

    FindViewModel(Workspace workspace, Tasks tasks, ResourceBundle words) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.words = words;
        query.subscribe(this::search);
        open.subscribe(this::search);
        workspace.articleProperty().subscribe(this::searchOther);
    }

    /** True while the find bar is open. */
    public BooleanProperty openProperty() {
        return open;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyObjectProperty<List<TextRange>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Index of the hit looked at; -1 for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** "3 of 17", or that there is nothing. */
    public String status() {
        if (query.get().isBlank()) {
            return "";
        }
        int count = hits.get().size();
        return count == 0
                ? words.getString("find.none")
                : MessageFormat.format(words.getString("find.count"), current.get() + 1, count);
    }

    /** The same text with another analysis has the same hits, and the reader stays at the one looked at. */
    private void searchOther(@Nullable OpenArticle open) {
        @Nullable Article article = open == null ? null : open.article();
        if (article != searched) {
            searched = article;
            search();
        }
    }

    private void search() {
        @Nullable OpenArticle article = workspace.articleProperty().get();
        String wanted = query.get();
        if (article == null || !open.get() || wanted.isBlank()) {
            accept(List.of());
            return;
        }
        String text = article.article().text().text();
        tasks.startLatest(
                "find",
                words.getString("task.find"),
                (progress, cancel) -> Finder.find(text, wanted, cancel),
                this::accept,
                workspace::failed);
    }

    private void accept(List<TextRange> found) {
        current.set(-1);
        hits.set(found);
        int from = workspace.positionProperty().get();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).end() >= from) {
                go(i);
                return;
            }
        }
        go(0);
    }

    /** True where a range is the hit looked at, which is marked as such. */
    boolean isAt(TextRange range) {
        int at = current.get();
        return open.get() && at >= 0 && hits.get().get(at).equals(range);
    }

    public void next() {
        go(current.get() + 1);
    }

    public void previous() {
        go(current.get() - 1);
    }

    private void go(int index) {
        int count = hits.get().size();
        if (count > 0) {
            current.set(-1);
            current.set(Math.floorMod(index, count));
            workspace.reveal(hits.get().get(current.get()));
        }
    }
}
