package org.pressmark.ui.frame;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.WindowSettings.Tab;

/** The right sidebar's tabs. */
public final class SidebarController {

    private final WindowSettings settings;
    private final Areas areas;
    private final Counts counts;
    private final ToggleGroup group = new ToggleGroup();

    /** How many people, quotes and notes there are. */
    public record Counts(ObservableIntegerValue people, ObservableIntegerValue quotes, ObservableIntegerValue notes) {}

    @FXML
    private ToggleButton people;

    @FXML
    private ToggleButton quotes;

    @FXML
    private ToggleButton notes;

    @FXML
    private StackPane pages;

    public SidebarController(WindowSettings settings, Areas areas, Counts counts) {
        this.settings = settings;
        this.areas = areas;
        this.counts = counts;
    }

    @FXML
    void initialize() {
        pages.getChildren().setAll(areas.people(), areas.quotes(), areas.notes());
        Map<Tab, ToggleButton> buttons = Map.of(Tab.PEOPLE, people, Tab.QUOTES, quotes, Tab.NOTES, notes);
        Map<Tab, Region> roots = Map.of(Tab.PEOPLE, areas.people(), Tab.QUOTES, areas.quotes(), Tab.NOTES, areas.notes());
        buttons.forEach((tab, button) -> {
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                settings.tab.set(tab);
                button.setSelected(true);
            });
        });
        settings.tab.subscribe(tab -> {
            buttons.get(tab).setSelected(true);
            roots.forEach((key, page) -> page.setVisible(key == tab));
        });
        count(people, counts.people());
        count(quotes, counts.quotes());
        count(notes, counts.notes());
    }

    private static void count(ToggleButton button, ObservableIntegerValue number) {
        Label figure = new Label();
        figure.getStyleClass().add("count");
        figure.textProperty().bind(Bindings.convert(number));
        button.setGraphic(figure);
        button.accessibleTextProperty().bind(Bindings.concat(button.getText(), ", ", number));
    }
}
