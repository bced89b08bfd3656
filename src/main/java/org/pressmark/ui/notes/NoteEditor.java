package org.pressmark.ui.notes;

import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.TraversalDirection;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.links.LinkCompletion;
import org.pressmark.ui.links.LinkViewModel;
import org.pressmark.ui.reading.TagsField;

/** Words and tags of one note, edited where it stands in the list. Ctrl+Enter saves, Esc leaves and keeps what is typed as a draft. */
final class NoteEditor extends VBox {

    private static final double LOWEST = 64;
    private static final double HIGHEST = 260;
    private static final double AROUND = 26;

    private final NoteEditing editing;
    private final Label about = new Label();
    private final TextArea text = new TextArea();
    private final TagsField tags = TagsField.create();
    private final LinkCompletion links;
    private final ResourceBundle words;
    private boolean reading;

    NoteEditor(NoteEditing editing, LinkViewModel linkModel, ResourceBundle words) {
        this.editing = editing;
        this.words = words;
        getStyleClass().add("note-editor");
        about.getStyleClass().add("secondary");
        Wrapping.wrap(about);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.managedProperty().bind(about.visibleProperty());
        Wrapping.wrap(text);
        text.setAccessibleText(words.getString("editor.text"));
        links = LinkCompletion.install(text, linkModel);
        tags.managedProperty().bind(tags.visibleProperty());
        Button save = button("editor.save", "accent-button", this::save);
        Button leave = button("editor.leave", "quiet-button", this::leave);
        Label hint = new Label(words.getString("editor.keys"));
        hint.getStyleClass().add("secondary");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(hint, leave, save);
        foot.getStyleClass().add("editor-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(about, text, tags, foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // What is typed here is nobody else's: not the list's arrows, not the window's shortcuts for plain keys.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown()) {
                event.consume();
            }
        });
        text.textProperty().subscribe(this::changed);
        tags.onChanged(this::changed);
        text.widthProperty().subscribe(width -> fit());
        editing.currentProperty().subscribe(edit -> {
            if (edit != null) {
                begin(edit);
            }
        });
    }

    private Button button(String key, String style, Runnable action) {
        Button button = new Button(words.getString(key));
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void begin(NoteEdit edit) {
        reading = true;
        links.read(edit.text());
        tags.setTags(edit.tags());
        tags.setVisible(edit.hasTags());
        editing.tags(tags::setKnown);
        text.setPromptText(words.getString(edit.isNew() ? "editor.new" : edit.hasTags() ? "editor.prompt" : "editor.name"));
        about.setText(words.getString("editor.draft"));
        about.setVisible(edit.isDraft());
        reading = false;
        fit();
    }

    void focus() {
        text.requestFocus();
        text.positionCaret(text.getLength());
    }

    private void changed() {
        fit();
        if (!reading && !links.isReading()) {
            editing.typed(links.markdown(), tags.typed());
        }
    }

    private void save() {
        editing.save(links.markdown(), tags.typed());
    }

    private void leave() {
        editing.leave(links.markdown(), tags.typed());
    }

    private void key(KeyEvent event) {
        boolean used = switch (event.getCode()) {
            case ENTER -> event.isShortcutDown() && run(this::save);
            case ESCAPE -> !links.isShowing() && run(this::leave);
            case TAB -> text.isFocused() && run(() -> text.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT));
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    /** As high as its words, within bounds. */
    private void fit() {
        String written = text.getText();
        Text measure = new Text(written.endsWith("\n") ? written + " " : written);
        measure.setFont(text.getFont());
        measure.setWrappingWidth(Wrapping.hasRightToLeft(written) ? 0 : Math.max(80, text.getWidth() - AROUND));
        double height = Math.clamp(Math.ceil(measure.getLayoutBounds().getHeight() * 1.02) + 20, LOWEST, HIGHEST);
        text.setMinHeight(height);
        text.setPrefHeight(height);
    }
}
