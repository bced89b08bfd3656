package org.pressmark.ui.outline;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.pressmark.ui.list.Rows;

/** The outline's list. */
public final class OutlineController {

    private final OutlineViewModel model;

    @FXML
    private ListView<OutlineEntry> sections;

    @FXML
    private Label empty;

    public OutlineController(OutlineViewModel model) {
        this.model = model;
    }

    @FXML
    void initialize() {
        sections.setItems(model.entries());
        sections.setCellFactory(list -> new OutlineCell(model.currentProperty()));
        Rows.onChosen(sections, model::jump);
        model.currentProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                keepInSight(index.intValue());
            }
        });
        empty.visibleProperty().bind(Bindings.isEmpty(model.entries()).and(model.knownProperty()));
        empty.managedProperty().bind(empty.visibleProperty());
        sections.visibleProperty().bind(Bindings.isNotEmpty(model.entries()));
    }

    /** Scrolls the list only when it is too long to show the section anyway. */
    private void keepInSight(int index) {
        if (model.entries().size() > 12) {
            sections.scrollTo(Math.max(0, index - 3));
        }
    }
}
