package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.links.LinkCompletion;
import org.pressmark.ui.links.LinkViewModel;

/** Where a comment is written: as high as its words, within bounds. */
final class CommentField extends TextArea {

    private static final double WIDTH = 340;
    /** Between the card's edge and the words, on both sides. */
    private static final double AROUND = 52;
    private static final double LOWEST = 68;
    private static final double HIGHEST = 196;
    /** More words than these fill the highest field anyway, and measuring them would take longer than typing. */
    private static final int MEASURED = 3_000;

    private final LinkCompletion links;

    CommentField(ResourceBundle words, LinkViewModel model, HighlightCard.Actions actions) {
        setPromptText(words.getString("comment.prompt"));
        setAccessibleText(words.getString("comment"));
        Wrapping.wrap(this);
        links = LinkCompletion.install(this, model);
        textProperty().subscribe(this::fit);
        fontProperty().subscribe(this::fit);
        textProperty().subscribe(() -> {
            if (!links().isReading()) {
                actions.typed();
            }
        });
    }

    /** @param markdown as it is stored */
    void start(String markdown) {
        links.read(markdown);
        setScrollTop(0);
    }

    /** What is in the field, as it is stored. */
    String markdown() {
        return links.markdown();
    }

    /** Esc and Enter belong to the list of links while it is shown. */
    boolean isChoosing() {
        return links.isShowing();
    }

    private LinkCompletion links() {
        return links;
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
