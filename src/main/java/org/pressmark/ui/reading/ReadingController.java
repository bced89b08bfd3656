package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.AnnotatingCommands;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.ReadingCommands;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.Reveal;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.PageView;

/** The reading pane: joins the page to the workspace. */
public final class ReadingController implements ReadingCommands {

    private final Workspace workspace;
    private final ReadingSettings settings;
    private final ReadingViewModel model;
    private final FindViewModel find;
    private final ReadingArea.Correcting correcting;
    private final ResourceBundle words;
    private final PageView page = new PageView();
    private final Overlay overlay = new Overlay();
    private final PageMarks marks;
    private final AnnotatingParts annotating;

    private @Nullable OpenArticle shown;

    @FXML
    private StackPane paper;

    @FXML
    private FindController findBarController;

    ReadingController(Workspace workspace, ReadingSettings settings, MarkingSettings marking, ReadingViewModel model,
            FindViewModel find, ReadingArea.Correcting correcting, ReadingArea.Around around, ResourceBundle words) {
        this.workspace = workspace;
        this.settings = settings;
        this.model = model;
        this.find = find;
        this.correcting = correcting;
        this.words = words;
        this.marks = new PageMarks(page, model, find);
        this.annotating = AnnotatingParts.of(
                page, overlay, workspace, marking, around, words, new Annotating.Elsewhere(this::copyQuotation, this::find));
    }

    @FXML
    private void initialize() {
        paper.getChildren().add(page);
        annotating.install(paper);
        paper.getChildren().add(overlay);
        page.setAccessibleText(words.getString("page"));
        new Hovering(page, overlay, new PersonCard(correcting.model(), words), model, workspace).install();
        new PageMenu(page, model, correcting.menus(), annotating).install();
        workspace.articleProperty().subscribe(this::show);
        marks.install(workspace);
        workspace.revealProperty().subscribe(this::reveal);
        page.positionProperty().subscribe(position -> workspace.positionProperty().set(position.intValue()));
        page.sightProperty().subscribe(offset -> workspace.sightProperty().set(offset.intValue()));
        new LibraryPictures(page, workspace).install();
        new LinkClicks(page, workspace, words).install();
        new Typesetting(page, settings).install();
    }

    private void show(@Nullable OpenArticle open) {
        boolean sameText = open != null && shown != null && shown.article() == open.article();
        shown = open;
        if (sameText) {
            page.setRows(model.rows());
            marks.markAll();
            return;
        }
        annotating.dismiss();
        page.setText(model.text(), model.rows());
        marks.markAll();
        page.restore(open == null ? 0 : open.summary().readTo());
        annotating.load(open);
    }

    private void reveal(@Nullable Reveal wish) {
        if (wish == null) {
            return;
        }
        TextRange range = wish.range();
        if (model.startsSection(range.start())) {
            page.scrollTo(range.start());
        } else {
            page.reveal(range);
        }
        // The keyboard goes on from there: Shift+arrows select, Enter opens a highlight's card.
        page.selection().place(range.start());
        if (!find.isAt(range)) {
            marks.flash(range);
        }
    }

    @Override
    public void copy() {
        Copying.put(page.selection().range().in(page.text()));
    }

    @Override
    public void copyQuotation() {
        Copying.put(model.quotation(page.selection().range()));
    }

    @Override
    public void selectAll() {
        page.requestFocus();
        page.selection().choose(TextRange.of(0, page.text().length()));
    }

    /** Opens the find bar, with the selected words if they are few. */
    @Override
    public void find() {
        TextRange range = page.selection().range();
        findBarController.open(range.length() > 200 ? "" : range.in(page.text()));
    }

    @Override
    public void findNext() {
        find.next();
    }

    @Override
    public void findPrevious() {
        find.previous();
    }

    @Override
    public AnnotatingCommands annotating() {
        return annotating.commands();
    }

    @Override
    public void settle() {
        annotating.dismiss();
    }

    @Override
    public void focus() {
        page.requestFocus();
    }
}
