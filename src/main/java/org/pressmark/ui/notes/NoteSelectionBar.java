package org.pressmark.ui.notes;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.ListedNote;

/** What can be done with several selected notes: shown below the list while there are two or more, or while tags are asked for. */
final class NoteSelectionBar extends VBox {

    /** Chips of the selection's tags that can be taken off; more would bury the rest. */
    private static final int MOST_TAGS = 12;

    private final NotesViewModel model;
    private final ResourceBundle words;
    private final Label count = new Label();
    private final FlowPane tagRow = new FlowPane();
    private final TextField tags = new TextField();
    private final Runnable back;
    private List<ListedNote> selection = List.of();

    /** @param back gives the list the keyboard again */
    NoteSelectionBar(NotesViewModel model, NoteActions actions, Runnable back, ResourceBundle words) {
        this.model = model;
        this.words = words;
        this.back = back;
        getStyleClass().add("selection-bar");
        MenuButton color = new MenuButton(words.getString("selection.color"));
        color.getStyleClass().addAll("tool", "selection-action");
        for (HighlightColor one : HighlightColor.values()) {
            MenuItem item = new MenuItem("", NoteMenu.swatch(one));
            item.setMnemonicParsing(false);
            item.textProperty().bind(model.colorNameValue(one));
            item.setOnAction(event -> model.recolor(NoteMenu.ids(selection), one));
            color.getItems().add(item);
        }
        FlowPane buttons = new FlowPane(color, button("selection.tag", actions::tag), button("copy", actions::copy),
                button("selection.export", actions::export), button("delete", actions::delete));
        buttons.getStyleClass().add("selection-actions");
        tagRow.getStyleClass().add("selection-tags");
        tags.getStyleClass().add("note-tags");
        tags.setPromptText(words.getString("selection.tags"));
        tags.setAccessibleText(words.getString("selection.tags"));
        tags.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.getStyleClass().add("strong");
        HBox head = new HBox(count);
        getChildren().setAll(head, buttons, tagRow);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        tagRow.setVisible(false);
        tagRow.managedProperty().bind(tagRow.visibleProperty());
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.getString(key));
        button.getStyleClass().addAll("tool", "selection-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    void select(List<ListedNote> notes) {
        selection = notes;
        count.setText(MessageFormat.format(words.getString("selection.count"), notes.size()));
        boolean asking = tagRow.isVisible() && !notes.isEmpty();
        tagRow.setVisible(asking);
        if (asking) {
            showTags();
        }
        setVisible(notes.size() > 1 || asking);
    }

    void askForTags() {
        if (selection.isEmpty()) {
            return;
        }
        tagRow.setVisible(true);
        setVisible(true);
        showTags();
        tags.clear();
        tags.requestFocus();
    }

    private void showTags() {
        List<Node> chips = selection.stream().flatMap(note -> note.tags().stream()).distinct().limit(MOST_TAGS)
                .<Node>map(this::chip).toList();
        // The field keeps its place in the scene, and with it the keyboard.
        tagRow.getChildren().removeIf(child -> child != tags);
        if (!tagRow.getChildren().contains(tags)) {
            tagRow.getChildren().add(tags);
        }
        tagRow.getChildren().addAll(0, chips);
    }

    private Node chip(String tag) {
        Region cross = new Region();
        cross.getStyleClass().addAll("icon", "icon-close");
        Button chip = new Button(tag, cross);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("tag-chip");
        chip.setAccessibleText(MessageFormat.format(words.getString("selection.untag"), tag));
        chip.setOnAction(event -> model.retag(NoteMenu.ids(selection), List.of(), List.of(tag)));
        return chip;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            List<String> added = Arrays.stream(tags.getText().split(",")).map(tag -> tag.strip().replaceFirst("^#", ""))
                    .filter(tag -> !tag.isEmpty()).toList();
            if (!added.isEmpty()) {
                model.retag(NoteMenu.ids(selection), added, List.of());
            }
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void close() {
        tagRow.setVisible(false);
        setVisible(selection.size() > 1);
        back.run();
    }
}
