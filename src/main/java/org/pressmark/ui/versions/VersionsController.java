package org.pressmark.ui.versions;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Comparison;
import org.pressmark.model.TextRange;
import org.pressmark.ui.ReadingSettings;
import org.pressmark.ui.list.Rows;
import org.pressmark.ui.reading.Typesetting;
import org.pressmark.ui.reading.page.Mark;
import org.pressmark.ui.reading.page.MarkStyle;
import org.pressmark.ui.reading.page.PageView;

/** The versions of an article at the left, what changed in the text beside them. */
public final class VersionsController {

    private final VersionsViewModel model;
    private final ReadingSettings settings;
    private final Runnable close;
    private final PageView page = new PageView();

    @FXML private ResourceBundle resources;
    @FXML private BorderPane root;
    @FXML private ListView<VersionRow> versions;
    @FXML private StackPane paper;
    @FXML private Label said;
    @FXML private Label where;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Button open;
    @FXML private CheckBox sinceThen;

    /** @param close goes back to the article */
    public VersionsController(VersionsViewModel model, ReadingSettings settings, Runnable close) {
        this.model = model;
        this.settings = settings;
        this.close = close;
    }

    @FXML
    void initialize() {
        paper.getChildren().add(page);
        page.setAccessibleText(resources.getString("page"));
        new Typesetting(page, settings).install();
        versions.setItems(model.rows());
        versions.setCellFactory(list -> new VersionCell());
        versions.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        model.selectedProperty().subscribe(row -> versions.getSelectionModel().select(row));
        sinceThen.selectedProperty().bindBidirectional(model.sinceThenProperty());
        Rows.onChosen(versions, row -> versions.requestFocus());
        model.comparisonProperty().subscribe(this::show);
        model.changeProperty().subscribe(at -> goTo());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        boolean change = event.getCode() == KeyCode.F4 || event.getCode() == KeyCode.N || event.getCode() == KeyCode.P;
        if (change && !event.isShortcutDown()) {
            if (event.isShiftDown() || event.getCode() == KeyCode.P) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && versions.isFocused()) {
            open();
            event.consume();
        }
    }

    private void show(@Nullable Comparison comparison) {
        said.setText(model.said());
        open.setDisable(model.selectedProperty().get() == null);
        if (comparison == null) {
            return;
        }
        page.setText(comparison.merged().text(), org.pressmark.ui.reading.page.Rows.of(comparison.merged(), List.of(), "", ""));
        page.setMarks(MarkStyle.ADDED, model.added().stream().map(Mark::of).toList());
        page.setMarks(MarkStyle.REMOVED, model.removed().stream().map(Mark::of).toList());
        page.setMarks(MarkStyle.STRUCK, model.removed().stream().map(Mark::of).toList());
        goTo();
    }

    private void goTo() {
        TextRange place = model.place();
        where.setText(model.where());
        previous.setDisable(place.isEmpty());
        next.setDisable(place.isEmpty());
        open.setDisable(model.selectedProperty().get() == null);
        page.setMarks(MarkStyle.CHANGE, place.isEmpty() ? List.of() : List.of(Mark.of(place)));
        if (!place.isEmpty()) {
            page.reveal(place);
        }
    }

    /** Gives the list the keyboard. */
    public void focus() {
        versions.requestFocus();
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
    void open() {
        close.run();
        model.open();
    }

    @FXML
    void close() {
        close.run();
    }
}
