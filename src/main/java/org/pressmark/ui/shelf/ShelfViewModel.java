package org.pressmark.ui.shelf;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleSummary;
import org.pressmark.ui.ReadingTime;
import org.pressmark.ui.Workspace;

/** The library's articles as rows, and which one is open. */
public final class ShelfViewModel {

    private final Workspace workspace;
    private final ResourceBundle words;
    private final ObservableList<ShelfRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper openId = new ReadOnlyStringWrapper("");

    public ShelfViewModel(Workspace workspace, ResourceBundle words) {
        this.workspace = workspace;
        this.words = words;
        workspace.shelf().addListener((ListChangeListener<ArticleSummary>) change -> refresh());
        workspace.articleProperty().subscribe(article -> openId.set(article == null ? "" : article.id()));
        refresh();
    }

    private void refresh() {
        rows.setAll(workspace.shelf().stream().map(this::row).toList());
    }

    private ShelfRow row(ArticleSummary article) {
        List<String> details = new ArrayList<>();
        details.add(source(article));
        if (article.notes() > 0) {
            details.add(MessageFormat.format(words.getString("notes"), article.notes()));
        }
        details.add(article.saved().placeholder() ? words.getString("link.only") : length(article));
        article.saved().tags().stream().limit(3).map(tag -> "#" + tag).forEach(details::add);
        return new ShelfRow(article.id(), article.title(), String.join(" · ", details));
    }

    private String length(ArticleSummary article) {
        if (article.readTo() > 0 && article.readTo() >= article.length()) {
            return words.getString("read");
        }
        return MessageFormat.format(
                words.getString(article.readTo() > 0 ? "minutes.left" : "minutes"),
                ReadingTime.inWords(ReadingTime.minutesLeft(article, article.readTo())));
    }

    /** Who published it, else who wrote it, else the file's name. */
    private static String source(ArticleSummary article) {
        @Nullable String publisher = article.publisher();
        if (publisher != null && !publisher.isBlank()) {
            return publisher;
        }
        @Nullable String byline = article.byline();
        if (byline != null && !byline.isBlank()) {
            return byline;
        }
        // Not by way of a Path: the name may come from another locale, where it has characters that this one lacks.
        String file = article.source();
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    ObservableList<ShelfRow> rows() {
        return rows;
    }

    /** Id of the open article; empty for none. */
    ReadOnlyStringProperty openIdProperty() {
        return openId.getReadOnlyProperty();
    }

    void open(ShelfRow row) {
        workspace.openAt(row.id(), null);
    }

    /** Moves an article to the trash. */
    void delete(ShelfRow row) {
        workspace.deleteArticle(row.id());
    }
}
