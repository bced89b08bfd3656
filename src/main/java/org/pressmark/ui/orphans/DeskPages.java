package org.pressmark.ui.orphans;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.reading.Typesetting;
import org.pressmark.ui.reading.page.Mark;
import org.pressmark.ui.reading.page.MarkStyle;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.reading.page.Rows;

/** The two texts on the desk. */
public final class DeskPages {

    private final ReadingSettings settings;
    private final PageView oldPage = new PageView();
    private final PageView newPage = new PageView();
    private @Nullable OpenArticle shownOld;
    private @Nullable OpenArticle shownNew;
    private HighlightColor color = HighlightColor.YELLOW;

    public DeskPages(ReadingSettings settings) {
        this.settings = settings;
    }

    void install(StackPane oldPaper, StackPane newPaper, ResourceBundle words) {
        oldPaper.getChildren().add(oldPage);
        newPaper.getChildren().add(newPage);
        oldPage.setAccessibleText(words.getString("old.page"));
        newPage.setAccessibleText(words.getString("new.page"));
        new Typesetting(oldPage, settings).install();
        new Typesetting(newPage, settings).install();
    }

    void showOld(OrphansViewModel.Shown shown) {
        color = shown.question().note().annotation() instanceof Annotation.Highlight highlight ? highlight.color() : HighlightColor.GRAY;
        if (shownOld == null || shownOld.article() != shown.old().article()) {
            setText(oldPage, shown.old());
            shownOld = shown.old();
        }
        oldPage.setMarks(MarkStyle.HIGHLIGHT, List.of(new Mark(shown.place(), color)));
        oldPage.scrollTo(shown.place().start());
    }

    void showNew(OpenArticle article) {
        if (shownNew == null || shownNew.article() != article.article()) {
            setText(newPage, article);
            shownNew = article;
        }
        newPage.selection().clear();
    }

    private static void setText(PageView page, OpenArticle article) {
        page.setText(article.article().text().text(),
                Rows.of(article.article().text(), article.analysis().outline(), article.article().title(), ""));
    }

    /** Shows where a note may belong. */
    void mark(@Nullable TextRange range) {
        newPage.selection().clear();
        newPage.setMarks(MarkStyle.HIGHLIGHT, range == null ? List.of() : List.of(new Mark(range, color)));
        newPage.setMarks(MarkStyle.UNCERTAIN, range == null ? List.of() : List.of(Mark.of(range)));
        if (range != null) {
            newPage.scrollTo(range.start());
            newPage.selection().place(range.start());
        }
    }

    /** The words that the reader has selected in the new text. */
    ReadOnlyObjectProperty<TextRange> selectionProperty() {
        return newPage.selection().rangeProperty();
    }

    static void showIf(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    void focusNew() {
        newPage.requestFocus();
    }
}
