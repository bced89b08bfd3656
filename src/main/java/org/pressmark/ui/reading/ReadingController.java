package org.pressmark.ui.reading;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.ReadingCommands;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.Reveal;
import org.pressmark.ui.Typeface;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.Mark;
import org.pressmark.ui.reading.page.MarkStyle;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.reading.page.Typography;

/** The reading pane: joins the page to the workspace. */
public final class ReadingController implements ReadingCommands {

    private static final Duration FLASH = Duration.millis(1100);

    private final Workspace workspace;
    private final ReadingSettings settings;
    private final ReadingViewModel model;
    private final FindViewModel find;
    private final ResourceBundle words;
    private final PageView page = new PageView();
    private final Overlay overlay = new Overlay();
    private final PauseTransition flash = new PauseTransition(FLASH);

    private @Nullable OpenArticle shown;

    @FXML
    private StackPane paper;

    @FXML
    private FindController findBarController;

    ReadingController(Workspace workspace, ReadingSettings settings, ReadingViewModel model, FindViewModel find, ResourceBundle words) {
        this.workspace = workspace;
        this.settings = settings;
        this.model = model;
        this.find = find;
        this.words = words;
    }

    @FXML
    private void initialize() {
        paper.getChildren().addAll(page, overlay);
        page.setAccessibleText(words.getString("page"));
        Annotating annotating = new Annotating(page, overlay, model, workspace, words, this::copyQuotation);
        annotating.install();
        new Hovering(page, overlay, new PersonCard(words), model, workspace).install();
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress()) {
                annotating.clicked(page.characterAt(event.getX(), event.getY()));
            }
        });
        page.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        workspace.articleProperty().subscribe(open -> {
            annotating.dismiss();
            show(open);
        });
        workspace.annotations().subscribe(this::markHighlights);
        workspace.revealProperty().subscribe(this::reveal);
        page.positionProperty().subscribe(position -> workspace.positionProperty().set(position.intValue()));
        settings.zoomProperty().subscribe(this::typeset);
        settings.typefaceProperty().subscribe(this::typeset);
        find.hitsProperty().subscribe(hits -> page.setMarks(MarkStyle.FIND, hits.stream().map(Mark::of).toList()));
        find.currentProperty().subscribe(this::markCurrentHit);
        flash.setOnFinished(event -> page.setMarks(MarkStyle.FLASH, List.of()));
    }

    private void show(@Nullable OpenArticle open) {
        boolean sameText = open != null && shown != null && shown.article() == open.article();
        int place = sameText ? page.positionProperty().get() : open == null ? 0 : open.summary().readTo();
        shown = open;
        page.setText(model.text(), model.rows());
        page.setMarks(MarkStyle.DIRECT, model.directQuotes());
        page.setMarks(MarkStyle.INDIRECT, model.reportedQuotes());
        markHighlights();
        page.restore(place);
    }

    private void markHighlights() {
        page.setMarks(MarkStyle.HIGHLIGHT, model.highlights(AnchorStatus.ANCHORED));
        page.setMarks(MarkStyle.UNCERTAIN, model.highlights(AnchorStatus.UNCERTAIN));
    }

    private void markCurrentHit(Number index) {
        int at = index.intValue();
        page.setMarks(MarkStyle.FIND_CURRENT, at < 0 ? List.of() : List.of(Mark.of(find.hitsProperty().get().get(at))));
    }

    private void typeset() {
        String family = switch (settings.typeface()) {
            case SERIF -> "Literata";
            case SANS -> "Inter";
        };
        page.setTypography(new Typography(family, settings.zoom()));
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
        page.setMarks(MarkStyle.FLASH, List.of(Mark.of(range)));
        flash.playFromStart();
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                settings.larger();
            } else {
                settings.smaller();
            }
            event.consume();
        }
    }

    @Override
    public void copy() {
        put(page.selection().range().in(page.text()));
    }

    @Override
    public void copyQuotation() {
        put(model.quotation(page.selection().range()));
    }

    private void put(String copied) {
        if (!page.selection().range().isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied));
        }
    }

    @Override
    public void selectAll() {
        page.selection().select(TextRange.of(0, page.text().length()));
        page.requestFocus();
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
    public void focus() {
        page.requestFocus();
    }
}
