package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.Wrapping;

/** Asks what becomes of a highlight and those that it overlaps: both stay, or one is made of them. */
final class OverlapQuestion extends VBox {

    private final ResourceBundle words;
    private final Label question = new Label();
    private @Nullable Consumer<Boolean> answer;

    OverlapQuestion(ResourceBundle words) {
        this.words = words;
        getStyleClass().addAll("card", "range-card");
        question.getStyleClass().add("card-detail");
        Wrapping.wrap(question);
        HBox foot = new HBox(button("overlap.keep", "overlap.keep.key", false), button("overlap.merge", "overlap.merge.key", true));
        foot.getStyleClass().add("card-foot");
        getChildren().addAll(question, foot);
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (typed(event.getCharacter())) {
                event.consume();
            }
        });
    }

    private Button button(String name, String letter, boolean merge) {
        Label key = new Label(words.getString(letter));
        key.getStyleClass().add("key-hint");
        Button button = new Button(words.getString(name), key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("popup-button");
        button.setOnAction(event -> decide(merge));
        return button;
    }

    /** @param decided told whether to merge, if the reader says so */
    void ask(int overlapped, Consumer<Boolean> decided) {
        question.setText(MessageFormat.format(words.getString("overlap.question"), overlapped));
        answer = decided;
    }

    /** @return true where the letter was an answer */
    boolean typed(String letter) {
        if (answer == null) {
            return false;
        }
        if (letter.equalsIgnoreCase(words.getString("overlap.keep.key"))) {
            decide(false);
            return true;
        }
        if (letter.equalsIgnoreCase(words.getString("overlap.merge.key"))) {
            decide(true);
            return true;
        }
        return false;
    }

    void forget() {
        answer = null;
    }

    private void decide(boolean merge) {
        @Nullable Consumer<Boolean> asked = answer;
        answer = null;
        if (asked != null) {
            asked.accept(merge);
        }
    }
}
