package org.pressmark.ui.notes;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.model.HighlightColor;

/** What is looked for, in which colours, and in which order it is shown. */
final class NoteFilterBar extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final NotesViewModel model;
    private final ResourceBundle words;
    private final TextField query = new TextField();

    NoteFilterBar(NotesViewModel model, ResourceBundle words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("note-filter");
        query.getStyleClass().add("filter-field");
        query.setPromptText(words.getString("filter.prompt"));
        query.setAccessibleText(words.getString("filter"));
        query.textProperty().bindBidirectional(model.queryProperty());
        query.setTooltip(new Tooltip(words.getString("filter.tip")));
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.isFiltered()) {
                model.clearFilter();
                event.consume();
            }
        });
        HBox.setHgrow(query, Priority.ALWAYS);
        HBox first = new HBox(query);
        HBox second = new HBox(colors());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        second.getChildren().add(gap);
        if (model.isWholeLibrary()) {
            second.getChildren().add(found());
        } else {
            first.getChildren().add(writing());
        }
        second.getChildren().add(orders());
        first.getStyleClass().add("filter-row");
        second.getStyleClass().add("filter-row");
        getChildren().setAll(first, second);
    }

    private Label found() {
        Label count = new Label();
        count.getStyleClass().add("secondary");
        count.textProperty().bind(model.foundProperty().map(found -> MessageFormat.format(words.getString("found"), found)));
        return count;
    }

    private Button writing() {
        Region plus = new Region();
        plus.getStyleClass().addAll("icon", "icon-add");
        Button write = new Button();
        write.setGraphic(plus);
        write.getStyleClass().add("tool");
        write.setAccessibleText(words.getString("write"));
        write.setTooltip(new Tooltip(words.getString("write")));
        write.setOnAction(event -> model.writeNote());
        return write;
    }

    void focusFilter() {
        query.requestFocus();
        query.selectAll();
    }

    private HBox colors() {
        List<Button> buttons = new ArrayList<>();
        for (HighlightColor color : HighlightColor.values()) {
            Button button = new Button();
            button.setGraphic(NoteMenu.swatch(color));
            button.getStyleClass().add("color-filter");
            button.accessibleTextProperty().bind(
                    model.colorNameValue(color).map(name -> MessageFormat.format(words.getString("filter.color"), name)));
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(button.accessibleTextProperty());
            button.setTooltip(tip);
            button.setOnAction(event -> model.toggle(color));
            model.colorsProperty().subscribe(chosen -> {
                button.pseudoClassStateChanged(CHOSEN, chosen.contains(color));
                button.setOpacity(chosen.isEmpty() || chosen.contains(color) ? 1 : 0.4);
            });
            buttons.add(button);
        }
        HBox row = new HBox();
        row.getStyleClass().add("color-filters");
        row.getChildren().setAll(buttons);
        return row;
    }

    private MenuButton orders() {
        MenuButton orders = new MenuButton();
        orders.getStyleClass().addAll("tool", "order-menu");
        Region arrow = new Region();
        arrow.getStyleClass().addAll("icon", "icon-more");
        orders.setGraphic(arrow);
        orders.setContentDisplay(ContentDisplay.RIGHT);
        orders.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (NoteOrder order : NoteOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(name(order));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.orderProperty().set(order));
            model.orderProperty().subscribe(now -> item.setSelected(now == order));
            orders.getItems().add(item);
        }
        orders.textProperty().bind(model.orderProperty().map(this::name));
        orders.setAccessibleText(words.getString("order"));
        orders.setTooltip(new Tooltip(words.getString("order")));
        return orders;
    }

    private String name(NoteOrder order) {
        String article = order == NoteOrder.TEXT && model.isWholeLibrary() ? ".articles" : "";
        return words.getString("order." + order.name() + article);
    }
}
