package org.pressmark.ui.intake;

import java.util.ResourceBundle;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.list.RowCell;

/** A file: a box to tick while one can choose, its name, its kind and size, what is known of it. */
final class IntakeCell extends RowCell<IntakeRow> {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final ResourceBundle words;
    private final ObservableValue<Boolean> choosing;
    private final CheckBox box = new CheckBox();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label said = new Label();
    private final HBox row;
    private Subscription bound = () -> {};
    private @Nullable IntakeRow shown;

    IntakeCell(ResourceBundle words, ObservableValue<Boolean> choosing) {
        this.words = words;
        this.choosing = choosing;
        getStyleClass().add("intake-cell");
        Wrapping.wrap(name);
        facts.getStyleClass().add("secondary");
        said.getStyleClass().add("intake-said");
        Wrapping.wrap(said);
        facts.setMinWidth(Region.USE_PREF_SIZE);
        VBox middle = new VBox(name, said);
        HBox.setHgrow(middle, Priority.ALWAYS);
        box.setFocusTraversable(false);
        box.visibleProperty().bind(choosing);
        box.managedProperty().bind(choosing);
        row = new HBox(box, middle, facts);
        row.getStyleClass().add("intake-row");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        said.visibleProperty().bind(said.managedProperty());
    }

    @Override
    protected Region row(IntakeRow item) {
        if (shown != null) {
            box.selectedProperty().unbindBidirectional(shown.wantedProperty());
        }
        bound.unsubscribe();
        shown = item;
        name.setText(item.name());
        facts.setText(item.facts());
        box.setDisable(!item.canBeWanted());
        box.selectedProperty().bindBidirectional(item.wantedProperty());
        bound = item.saidProperty().subscribe(words -> {
            said.setText(words);
            pseudoClassStateChanged(PROBLEM, item.isProblem());
            setAccessibleText(spoken(item));
        });
        return row;
    }

    @Override
    protected String spoken(IntakeRow item) {
        String ticked = !choosing.getValue() ? "" : words.getString(item.wantedProperty().get() ? "ticked" : "unticked") + ", ";
        return ticked + item.name() + ", " + item.facts() + ", " + item.saidProperty().get();
    }
}
