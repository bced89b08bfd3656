package org.pressmark.ui.people;

import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pressmark.ui.correct.CorrectionMenus;
import org.pressmark.ui.list.RowMenu;
import org.pressmark.ui.list.Rows;

/** The people's list. */
public final class PeopleController {

    private final PeopleViewModel model;
    private final CorrectionMenus menus;

    @FXML
    private ResourceBundle resources;

    @FXML
    private ListView<PeopleRow> people;

    @FXML
    private Label limits;

    @FXML
    private Label empty;

    @FXML
    private MenuButton corrections;

    public PeopleController(PeopleViewModel model, CorrectionMenus menus) {
        this.model = model;
        this.menus = menus;
    }

    @FXML
    void initialize() {
        people.setItems(model.rows());
        people.setCellFactory(list -> new PeopleCell(model, resources));
        Rows.onChosen(people, model::choose);
        RowMenu.install(people, row -> menus.of(row.person(), row instanceof PeopleRow.Said said ? said.quote() : null));
        String nobody = empty.getText();
        empty.textProperty().bind(model.limitsProperty().map(limit -> limit.isEmpty() ? nobody : limit));
        limits.textProperty().bind(model.limitsProperty());
        limits.visibleProperty().bind(model.limitsProperty().isNotEmpty().and(Bindings.isNotEmpty(model.rows())));
        limits.managedProperty().bind(limits.visibleProperty());
        corrections.textProperty().bind(model.correctionsProperty());
        corrections.visibleProperty().bind(model.correctionsProperty().isNotEmpty());
        corrections.managedProperty().bind(corrections.visibleProperty());
        model.correctionsProperty().subscribe(() -> corrections.getItems().setAll(menus.takeBack()));
        corrections.setOnShowing(event -> corrections.getItems().setAll(menus.takeBack()));
        people.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.litProperty().getValue() != null) {
                model.clear();
                event.consume();
            }
        });
        model.litProperty().subscribe(person -> {
            if (person != null) {
                people.getSelectionModel().select(model.indexOf(person));
                if (!people.isFocused()) {
                    people.scrollTo(model.indexOf(person));
                }
            }
        });
        empty.visibleProperty().bind(Bindings.isEmpty(model.rows()).and(model.knownProperty()));
        people.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
    }
}
