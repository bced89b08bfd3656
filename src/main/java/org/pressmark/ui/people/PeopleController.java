package org.pressmark.ui.people;

import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pressmark.ui.list.Rows;

/** The people's list. */
public final class PeopleController {

    private final PeopleViewModel model;

    @FXML
    private ResourceBundle resources;

    @FXML
    private ListView<PeopleRow> people;

    @FXML
    private Label empty;

    public PeopleController(PeopleViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        people.setItems(model.rows());
        people.setCellFactory(list -> new PeopleCell(model, resources));
        Rows.onChosen(people, model::choose);
        people.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.litProperty().getValue() != null) {
                model.clear();
                event.consume();
            }
        });
        model.litProperty().subscribe(person -> {
            if (person != null && !people.isFocused()) {
                people.scrollTo(model.indexOf(person));
            }
        });
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()).and(model.knownProperty()));
        people.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
    }
}
