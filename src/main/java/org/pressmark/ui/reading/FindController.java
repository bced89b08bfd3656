package org.pressmark.ui.reading;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The find bar. */
public final class FindController {

    private final FindViewModel model;

    @FXML
    private HBox bar;

    @FXML
    private TextField query;

    @FXML
    private Label status;

    public FindController(FindViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        bar.visibleProperty().bind(model.openProperty());
        bar.managedProperty().bind(model.openProperty());
        query.textProperty().bindBidirectional(model.queryProperty());
        model.hitsProperty().subscribe(this::tell);
        model.currentProperty().subscribe(this::tell);
        model.queryProperty().subscribe(this::tell);
    }

    private void tell() {
        status.setText(model.status());
    }

    /** Opens the bar, with the given words if there are any, and waits for typing. */
    void open(String words) {
        model.openProperty().set(true);
        if (!words.isBlank()) {
            query.setText(words);
        }
        query.requestFocus();
        query.selectAll();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void close() {
        model.openProperty().set(false);
    }

    @FXML
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShiftDown()) {
                    previous();
                } else {
                    next();
                }
                event.consume();
            }
            case ESCAPE -> {
                close();
                event.consume();
            }
            default -> {}
        }
    }
}
