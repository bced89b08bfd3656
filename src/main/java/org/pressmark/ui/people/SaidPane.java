package org.pressmark.ui.people;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pressmark.model.QuoteKind;

/** Something a person said: a bar in the accent beside their own words, a dotted one beside the reporter's. */
final class SaidPane extends StackPane {

    private static final PseudoClass INDIRECT = PseudoClass.getPseudoClass("indirect");

    private final Label words = new Label();

    SaidPane() {
        getStyleClass().add("said-row");
        words.getStyleClass().addAll("words", "said");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(words);
    }

    void show(PeopleRow.Said said) {
        words.setText(said.words());
        words.pseudoClassStateChanged(INDIRECT, said.quote().kind() == QuoteKind.INDIRECT);
    }
}
