package org.pressmark.ui.quotes;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.model.QuoteKind;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.list.RowCell;

/** A quote: who and how in one line, the words below. */
final class QuoteCell extends RowCell<QuoteRow> {

    private static final PseudoClass INDIRECT = PseudoClass.getPseudoClass("indirect");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final Label speaker = new Label();
    private final Label kind = new Label();
    private final Label words = new Label();
    private final VBox row;

    QuoteCell() {
        speaker.getStyleClass().add("speaker");
        HBox.setHgrow(speaker, Priority.ALWAYS);
        speaker.setMaxWidth(Double.MAX_VALUE);
        kind.getStyleClass().add("secondary");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("words", "quoted");
        Wrapping.wrap(words);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(speaker, kind);
        head.getStyleClass().add("quote-head");
        row = new VBox(head, words);
        row.getStyleClass().add("quote-row");
    }

    @Override
    protected Region row(QuoteRow item) {
        speaker.setText(item.speaker());
        speaker.pseudoClassStateChanged(UNKNOWN, !item.known());
        kind.setText(kind(item));
        words.setText(item.words());
        words.pseudoClassStateChanged(INDIRECT, item.quote().kind() == QuoteKind.INDIRECT);
        return row;
    }

    private static String kind(QuoteRow item) {
        return item.mark().isEmpty() ? item.kind() : item.kind() + " · " + item.mark();
    }

    @Override
    protected String spoken(QuoteRow item) {
        return item.speaker() + ", " + kind(item) + ": " + item.words();
    }
}
