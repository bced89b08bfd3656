package org.pressmark.ui.shelf;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.pressmark.ui.list.Rows;

/** The shelf's list. */
public final class ShelfController {

    private final ShelfViewModel model;

    @FXML
    private ListView<ShelfRow> articles;

    @FXML
    private Label empty;

    public ShelfController(ShelfViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        articles.setItems(model.rows());
        articles.setCellFactory(list -> new ShelfCell(model.openIdProperty()));
        Rows.onChosen(articles, model::open);
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        empty.managedProperty().bind(empty.visibleProperty());
    }
}
