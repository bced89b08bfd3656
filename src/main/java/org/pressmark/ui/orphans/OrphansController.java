package org.pressmark.ui.orphans;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Candidate;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Wrapping;

/** The desk: where a note stood at the left, where it may belong at the right. */
public final class OrphansController {

    private static final double ROW = 44;

    private final OrphansViewModel model;
    private final DeskPages pages;
    private final Runnable close;

    @FXML private ResourceBundle resources;
    @FXML private BorderPane root;
    @FXML private Label said;
    @FXML private Label oldTitle;
    @FXML private Label comment;
    @FXML private Label newTitle;
    @FXML private Label done;
    @FXML private Node both;
    @FXML private StackPane oldPaper;
    @FXML private StackPane newPaper;
    @FXML private ListView<Candidate> candidates;
    @FXML private Button accept;
    @FXML private Button choose;
    @FXML private Button detach;
    @FXML private Button back;

    /** @param close goes back to the article */
    public OrphansController(OrphansViewModel model, DeskPages pages, Runnable close) {
        this.model = model;
        this.pages = pages;
        this.close = close;
    }

    @FXML
    void initialize() {
        pages.install(oldPaper, newPaper, resources);
        Wrapping.wrap(comment);
        Wrapping.wrap(done);
        candidates.setCellFactory(list -> new CandidateCell(resources));
        candidates.getSelectionModel().selectedItemProperty().subscribe(this::look);
        pages.selectionProperty().subscribe(range -> choose.setDisable(range.isEmpty()));
        model.shownProperty().subscribe(this::show);
        new DeskKeys(model, this::enter, pages::focusNew).install(root);
    }

    private void show(OrphansViewModel.@Nullable Shown shown) {
        said.setText(model.said());
        done.setText(model.done());
        done.setVisible(shown == null);
        both.setVisible(shown != null);
        List.of(accept, choose, detach).forEach(button -> button.setDisable(shown == null));
        @Nullable OpenArticle article = model.article();
        if (shown == null || article == null) {
            back.requestFocus();
            return;
        }
        comment.setText(model.comment());
        DeskPages.showIf(comment, !comment.getText().isEmpty());
        oldTitle.setText(model.oldTitle());
        newTitle.setText(model.candidatesTitle());
        pages.showOld(shown);
        pages.showNew(article);
        candidates.getItems().setAll(shown.question().candidates());
        candidates.setPrefHeight(ROW * Math.min(3, candidates.getItems().size()));
        DeskPages.showIf(candidates, !candidates.getItems().isEmpty());
        candidates.getSelectionModel().selectFirst();
        accept.setDisable(candidates.getItems().isEmpty());
        choose.setDisable(true);
        focus();
    }

    private void look(@Nullable Candidate candidate) {
        pages.mark(candidate == null ? null : candidate.range());
    }

    /** Gives the keyboard to what is to be decided next. */
    public void focus() {
        if (model.shownProperty().get() == null) {
            back.requestFocus();
        } else if (candidates.getItems().isEmpty()) {
            pages.focusNew();
        } else {
            candidates.requestFocus();
        }
    }

    /** Words selected by hand weigh more than a place that was found. */
    private void enter() {
        if (pages.selectionProperty().get().isEmpty()) {
            accept();
        } else {
            choose();
        }
    }

    @FXML
    void accept() {
        @Nullable Candidate candidate = candidates.getSelectionModel().getSelectedItem();
        if (candidate != null && model.shownProperty().get() != null) {
            model.accept(candidate);
        }
    }

    @FXML
    void choose() {
        TextRange range = pages.selectionProperty().get();
        if (!range.isEmpty()) {
            model.decide(range);
        }
    }

    @FXML
    void detach() {
        model.detach();
    }

    @FXML
    void previous() {
        model.previous();
    }

    @FXML
    void next() {
        model.next();
    }

    @FXML
    void close() {
        close.run();
    }
}
