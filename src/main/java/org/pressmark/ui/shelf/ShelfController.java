package org.pressmark.ui.shelf;

import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pressmark.ui.list.FittingList;
import org.pressmark.ui.list.RowMenu;
import org.pressmark.ui.list.Rows;

/** The shelf's list. */
public final class ShelfController {

    private final ShelfViewModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private FittingList<ShelfRow> articles;

    @FXML
    private Label empty;

    public ShelfController(ShelfViewModel model) {
        this.model = model;
    }

    private ContextMenu menu(ShelfRow row) {
        MenuItem open = new MenuItem(resources.getString("menu.open"));
        open.setOnAction(event -> model.open(row));
        MenuItem delete = new MenuItem(resources.getString("menu.delete"));
        delete.setOnAction(event -> model.delete(row));
        return new ContextMenu(open, delete);
    }

    @FXML
    void initialize() {
        articles.setItems(model.rows());
        articles.setCellFactory(list -> new ShelfCell(model.openIdProperty()));
        ShelfCell sample = new ShelfCell(model.openIdProperty());
        articles.setMeasure(sample::row);
        Rows.onChosen(articles, model::open);
        RowMenu.install(articles, this::menu);
        articles.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && articles.getSelectionModel().getSelectedItem() != null) {
                model.delete(articles.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()));
        empty.managedProperty().bind(empty.visibleProperty());
    }
}
