package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Tags as chips, and a field for the next one: a comma or Enter ends it, Backspace in the empty field takes the last one back. */
public final class TagsField extends FlowPane {

    /** The library takes no longer ones. */
    private static final int LONGEST = 200;
    private static final int MOST_SUGGESTED = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ResourceBundle words;
    private final List<String> tags = new ArrayList<>();
    private final TextField next = new TextField();
    private final List<Button> suggestions = new ArrayList<>();
    private List<String> known = List.of();
    private int chosen = -1;
    private boolean showing;
    private Runnable changed = () -> {};

    /** With the words of the reading pane. */
    public static TagsField create() {
        return new TagsField(ResourceBundle.getBundle("org.pressmark.ui.reading.reading"));
    }

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
            } else {
                suggest(text.strip());
                tell();
            }
        });
        next.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        setOnMouseClicked(event -> next.requestFocus());
    }

    public void setTags(List<String> given) {
        showing = true;
        tags.clear();
        tags.addAll(given);
        next.clear();
        show();
        showing = false;
    }

    /** Tags to choose from while typing, the likeliest first. */
    public void setKnown(List<String> all) {
        known = List.copyOf(all);
    }

    /** @param action called whenever the reader has changed the tags or typed at the next one */
    public void onChanged(Runnable action) {
        changed = action;
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    void write() {
        next.requestFocus();
    }

    /** The chips, and what stands in the field, which stays there. */
    public List<String> typed() {
        List<String> all = new ArrayList<>(tags);
        String one = next.getText().strip().replaceFirst("^#", "");
        if (!one.isEmpty() && all.stream().noneMatch(one::equalsIgnoreCase)) {
            all.add(one);
        }
        return all;
    }

    /** The chips, and what stands in the field. */
    List<String> tags() {
        take();
        return List.copyOf(tags);
    }

    private void key(KeyEvent event) {
        boolean typed = !next.getText().isBlank();
        boolean along = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (along && !suggestions.isEmpty() && !event.isAltDown()) {
            choose(Math.floorMod(chosen + (event.getCode() == KeyCode.DOWN ? 1 : chosen < 0 ? 0 : -1), suggestions.size()));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && chosen >= 0 && !event.isShortcutDown()) {
            suggestions.get(chosen).fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && typed && !event.isShortcutDown()) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && next.getText().isEmpty() && !tags.isEmpty()) {
            tags.removeLast();
            show();
            tell();
            event.consume();
        }
    }

    /** Shows known tags that go on as the typed one begins; Down and Up choose, Enter takes. They never have the keyboard themselves. */
    private void suggest(String begun) {
        getChildren().removeAll(suggestions);
        suggestions.clear();
        chosen = -1;
        if (!begun.isEmpty()) {
            known.stream()
                    .filter(tag -> tag.regionMatches(true, 0, begun, 0, begun.length()) && !tag.equalsIgnoreCase(begun))
                    .filter(tag -> tags.stream().noneMatch(tag::equalsIgnoreCase))
                    .limit(MOST_SUGGESTED)
                    .forEach(tag -> suggestions.add(suggestion(tag)));
            getChildren().addAll(suggestions);
        }
    }

    private Button suggestion(String tag) {
        Button button = new Button(tag);
        button.setFocusTraversable(false);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("tag-chip", "tag-suggestion");
        button.setAccessibleText(MessageFormat.format(words.getString("tags.take"), tag));
        button.setOnAction(event -> {
            next.setText(tag);
            take();
            next.requestFocus();
        });
        return button;
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < suggestions.size(); i++) {
            suggestions.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        next.setAccessibleHelp(suggestions.get(chosen).getAccessibleText());
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
        tell();
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
            tell();
            next.requestFocus();
        });
        return chip;
    }
}
