package org.pressmark.ui.shelf;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.pressmark.ui.list.FittingList;
import org.pressmark.ui.list.Rows;

/** The shelf's list. */
public final class ShelfController {

    private final ShelfViewModel model;

    @FXML
    private FittingList<ShelfRow> articles;

    @FXML
    private Label empty;

    public ShelfController(ShelfViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        articles.setItems(model.rows());
        articles.setCellFactory(list -> new ShelfCell(model.openIdProperty()));
        ShelfCell sample = new ShelfCell(model.openIdProperty());
        articles.setMeasure(sample::row);
        Rows.onChosen(articles, model::open);
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        empty.managedProperty().bind(empty.visibleProperty());
    }
}
