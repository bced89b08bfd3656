package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Tags as chips, and a field for the next one: a comma or Enter ends it, Backspace in the empty field takes the last one back. */
final class TagsField extends FlowPane {

    /** The library takes no longer ones. */
    private static final int LONGEST = 200;

    private final ResourceBundle words;
    private final List<String> tags = new ArrayList<>();
    private final TextField next = new TextField();

    TagsField(ResourceBundle words) {
        this.words = words;
        getStyleClass().add("tags-field");
        next.setPromptText(words.getString("tags.prompt"));
        next.setAccessibleText(words.getString("tags"));
        next.getStyleClass().add("next-tag");
        next.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        next.textProperty().subscribe(text -> {
            if (text.contains(",")) {
                take();
            }
        });
        next.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        setOnMouseClicked(event -> next.requestFocus());
    }

    void setTags(List<String> given) {
        tags.clear();
        tags.addAll(given);
        next.clear();
        show();
    }

    /** The chips, and what stands in the field. */
    List<String> tags() {
        take();
        return List.copyOf(tags);
    }

    private void key(KeyEvent event) {
        boolean typed = !next.getText().isBlank();
        if (event.getCode() == KeyCode.ENTER && typed && !event.isShortcutDown()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && next.getText().isEmpty() && !tags.isEmpty()) {
            tags.removeLast();
            show();
            event.consume();
        }
    }

    private void take() {
        if (next.getText().isBlank() && !next.getText().contains(",")) {
            return;
        }
        for (String part : next.getText().split(",")) {
            String tag = part.strip().replaceFirst("^#", "");
            boolean known = tags.stream().anyMatch(tag::equalsIgnoreCase);
            if (!tag.isEmpty() && !known) {
                tags.add(tag.substring(0, Math.min(LONGEST, tag.length())));
            }
        }
        next.clear();
        show();
    }

    private void show() {
        List<Node> chips = new ArrayList<>(tags.stream().map(this::chip).toList());
        chips.add(next);
        // The field stays where it is in the scene, so that it keeps the keyboard.
        if (getChildren().contains(next)) {
            getChildren().removeIf(child -> child != next);
            getChildren().addAll(0, chips.subList(0, chips.size() - 1));
        } else {
            getChildren().setAll(chips);
        }
    }

    private Node chip(String tag) {
        Region cross = new Region();
        cross.getStyleClass().addAll("icon", "icon-close");
        Button chip = new Button(tag, cross);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("tag-chip");
        chip.setAccessibleText(MessageFormat.format(words.getString("tags.remove"), tag));
        chip.setOnAction(event -> {
            tags.remove(tag);
            show();
            next.requestFocus();
        });
        return chip;
    }
}
