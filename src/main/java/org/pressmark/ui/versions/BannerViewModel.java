package org.pressmark.ui.versions;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleVersion;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlaceCounts;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.ui.Centre;
import org.pressmark.ui.Dates;
import org.pressmark.ui.Refound;
import org.pressmark.ui.Workspace;

/** What the line above the article says of the text that is shown, and what can be done about it. */
public final class BannerViewModel {

    /** Something to press. */
    record Action(String name, Runnable action) {}

    /** @param canWait whether the reader may take it away */
    record Line(String words, List<Action> actions, boolean canWait) {}

    private final Workspace workspace;
    private final ResourceBundle words;
    private final Runnable review;
    private final Runnable compare;
    private final Runnable wholePage;
    private @Nullable Article doubtful;
    private final ReadOnlyObjectWrapper<@Nullable Line> line = new ReadOnlyObjectWrapper<>();
    private final Set<OpenArticle> dismissed = new HashSet<>();

    /**
     * @param review opens the desk for notes without a place
     * @param compare shows what changed since the version that is shown
     * @param wholePage reads all of the page that the article was found in
     */
    public BannerViewModel(Workspace workspace, ResourceBundle words, Runnable review, Runnable compare, Runnable wholePage) {
        this.wholePage = wholePage;
        this.workspace = workspace;
        this.words = words;
        this.review = review;
        this.compare = compare;
        InvalidationListener anything = changed -> line.set(say());
        workspace.articleProperty().addListener(anything);
        workspace.annotations().addListener(anything);
        workspace.saving().waitingProperty().addListener(anything);
        workspace.outdatedProperty().addListener(anything);
        workspace.refoundProperty().addListener(anything);
        workspace.centreProperty().addListener(anything);
        workspace.articleProperty().subscribe(this::doubt);
    }

    ReadOnlyObjectProperty<@Nullable Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    private void doubt(@Nullable OpenArticle open) {
        if (open != null && open.old() == null) {
            workspace.ask("doubtful", library -> library.originals().isDoubtful(open.id()), doubts -> {
                doubtful = doubts ? open.article() : null;
                line.set(say());
            });
        }
    }

    private @Nullable Line say() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        int waiting = workspace.saving().waitingProperty().get();
        if (waiting > 0) {
            return new Line(format("waiting", waiting), List.of(new Action(words.getString("waiting.again"), workspace.saving()::again)), false);
        }
        if (open == null || workspace.centreProperty().get() != Centre.ARTICLE) {
            return null;
        }
        @Nullable ArticleVersion old = open.old();
        if (old != null) {
            return new Line(format("old", Dates.dayAndTime(old.imported())), List.of(
                    new Action(words.getString("old.compare"), compare),
                    new Action(words.getString("old.back"), () -> workspace.open(open.id()))), false);
        }
        if (workspace.outdatedProperty().get()) {
            return new Line(words.getString("outdated"),
                    List.of(new Action(words.getString("outdated.show"), () -> workspace.open(open.id()))), false);
        }
        return dismissed.stream().anyMatch(one -> one.article() == open.article()) ? null : places(open);
    }

    private @Nullable Line places(OpenArticle open) {
        PlaceCounts now = PlaceCounts.of(workspace.annotations().stream().filter(BannerViewModel::hasPlace)
                .map(PlacedAnnotation::placement).toList());
        @Nullable Refound refound = workspace.refoundProperty().get();
        boolean changed = refound != null && refound.articleId().equals(open.id());
        if (changed && now.open() + now.found() > 0) {
            String key = now.open() == 0 ? "refound.all" : "refound";
            String said = format(key, now.found(), now.uncertain(), now.lost());
            return new Line(said, now.open() == 0 ? List.of() : List.of(reviewing()), true);
        }
        if (now.open() == 0 && open.article() == doubtful) {
            return new Line(words.getString("doubtful"), List.of(new Action(words.getString("doubtful.whole"), wholePage)), true);
        }
        return now.open() == 0 ? null : new Line(format("open", now.open()), List.of(reviewing()), true);
    }

    private static boolean hasPlace(PlacedAnnotation placed) {
        return !(placed.annotation() instanceof Annotation.Note);
    }

    private Action reviewing() {
        return new Action(words.getString("review"), review);
    }

    void dismiss() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        if (open != null) {
            dismissed.add(open);
            line.set(say());
        }
    }

    private String format(String key, Object... facts) {
        return MessageFormat.format(words.getString(key), facts);
    }
}
