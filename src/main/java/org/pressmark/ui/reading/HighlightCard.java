package org.pressmark.ui.reading;

import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.ui.Wrapping;

/**
 * The card of one highlight: its colour, its comment, its tags, deleting it. Whatever way it is closed, typed words are kept.
 */
final class HighlightCard extends VBox {

    /** What the card asks for; called on the UI thread. */
    interface Actions {
        /** Called once when the card closes, with what is then written. */
        void closed(Draft draft);

        /** Called at once when another colour is chosen. */
        void recolor(HighlightColor color);

        void delete();
    }

    private static final double WIDTH = 320;
    /** Between the card's edge and the words, on both sides. */
    private static final double AROUND = 52;
    private static final double LOWEST = 68;
    private static final double HIGHEST = 196;

    private final Swatches swatches;
    private final TextArea comment = new TextArea();
    private final TagsField tags;
    private final Label state = new Label();
    private final Button delete;
    private @Nullable Actions actions;
    private HighlightColor color = HighlightColor.YELLOW;

    HighlightCard(ResourceBundle words) {
        getStyleClass().addAll("card", "highlight-card");
        swatches = new Swatches(List.of(HighlightColor.values()), words, this::chosen);
        comment.setPromptText(words.getString("comment.prompt"));
        comment.setAccessibleText(words.getString("comment"));
        Wrapping.wrap(comment);
        comment.textProperty().subscribe(this::fit);
        comment.fontProperty().subscribe(this::fit);
        tags = new TagsField(words);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        state.getStyleClass().add("card-detail");
        Wrapping.wrap(state);
        state.managedProperty().bind(state.visibleProperty());
        delete = new Button(words.getString("delete"));
        delete.getStyleClass().add("quiet-button");
        delete.setOnAction(event -> {
            @Nullable Actions asked = actions;
            actions = null;
            if (asked != null) {
                asked.delete();
            }
        });
        Button save = new Button(words.getString("done"));
        save.getStyleClass().add("accent-button");
        save.setOnAction(event -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label hint = new Label(words.getString("done.key"));
        hint.getStyleClass().add("key-hint");
        HBox foot = new HBox(delete, gap, hint, save);
        foot.getStyleClass().add("card-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(swatches, state, comment, tags, foot);
    }

    /**
     * @param about a sentence on the highlight's state; empty for none
     * @param stored false for a note on words that are not highlighted yet
     */
    void edit(Draft draft, String about, boolean stored, Actions newActions) {
        close();
        color = draft.color();
        swatches.mark(color);
        comment.setText(draft.comment());
        comment.setScrollTop(0);
        tags.setTags(draft.tags());
        state.setText(about);
        state.setVisible(!about.isEmpty());
        delete.setVisible(stored);
        actions = newActions;
    }

    void write() {
        comment.requestFocus();
        comment.positionCaret(comment.getLength());
    }

    boolean isOpen() {
        return actions != null;
    }

    /** Ends the editing and hands the words over; nothing when it is closed already. */
    void close() {
        @Nullable Actions asked = actions;
        actions = null;
        if (asked != null) {
            asked.closed(new Draft(comment.getText(), tags.tags(), color));
        }
    }

    private void chosen(HighlightColor chosen) {
        color = chosen;
        swatches.mark(chosen);
        if (actions != null) {
            actions.recolor(chosen);
        }
    }

    /** Makes the field as high as its words, within bounds. */
    private void fit() {
        String written = comment.getText();
        Text measure = new Text(written.endsWith("\n") ? written + " " : written);
        measure.setFont(comment.getFont());
        measure.setWrappingWidth(Wrapping.hasRightToLeft(written) ? 0 : WIDTH - AROUND);
        double height = Math.ceil(measure.getLayoutBounds().getHeight() * 1.02) + 28;
        comment.setMinHeight(Math.clamp(height, LOWEST, HIGHEST));
        comment.setPrefHeight(Math.clamp(height, LOWEST, HIGHEST));
    }

    private void key(KeyEvent event) {
        boolean done = event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (done) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.TAB && comment.isFocused()) {
            // A note needs no tab characters, but the keyboard needs a way on.
            comment.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
