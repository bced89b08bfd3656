package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.pressmark.ui.Wrapping;

/** Where a comment is written: as high as its words, within bounds. */
final class CommentField extends TextArea {

    private static final double WIDTH = 340;
    /** Between the card's edge and the words, on both sides. */
    private static final double AROUND = 52;
    private static final double LOWEST = 68;
    private static final double HIGHEST = 196;
    /** More words than these fill the highest field anyway, and measuring them would take longer than typing. */
    private static final int MEASURED = 3_000;

    private boolean starting;

    CommentField(ResourceBundle words, HighlightCard.Actions actions) {
        setPromptText(words.getString("comment.prompt"));
        setAccessibleText(words.getString("comment"));
        Wrapping.wrap(this);
        textProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        textProperty().subscribe(() -> {
            if (!starting) {
                actions.typed();
            }
        });
    }

    void start(String words) {
        starting = true;
        setText(words);
        setScrollTop(0);
        starting = false;
    }

    private void fit() {
        String written = getText();
        double height = HIGHEST;
        if (written.length() <= MEASURED) {
            Text measure = new Text(written.endsWith("\n") ? written + " " : written);
            measure.setFont(getFont());
            measure.setWrappingWidth(Wrapping.hasRightToLeft(written) ? 0 : WIDTH - AROUND);
            height = Math.clamp(Math.ceil(measure.getLayoutBounds().getHeight() * 1.02) + 28, LOWEST, HIGHEST);
        }
        setMinHeight(height);
        setPrefHeight(height);
    }
}
