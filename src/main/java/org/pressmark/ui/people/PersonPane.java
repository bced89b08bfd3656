package org.pressmark.ui.people;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A person's row: disc, name over detail, figures at the right. */
final class PersonPane extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Label disc = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label mentions = new Label();
    private final Label quotes = new Label();

    /** @param putOut what a click on the lit person's disc does */
    PersonPane(Runnable putOut, Tooltip putOutHint) {
        getStyleClass().add("person");
        disc.getStyleClass().add("disc");
        name.getStyleClass().addAll("name", "strong");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        detail.getStyleClass().addAll("secondary", "detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        mentions.getStyleClass().addAll("secondary", "figure");
        mentions.setMinWidth(Region.USE_PREF_SIZE);
        quotes.getStyleClass().addAll("secondary", "figure");
        quotes.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(name, detail);
        words.getStyleClass().add("person-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox figures = new VBox(mentions, quotes);
        figures.getStyleClass().add("figures");
        getChildren().setAll(disc, words, figures);
        disc.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getPseudoClassStates().contains(LIT)) {
                putOut.run();
                event.consume();
            }
        });
        Tooltip.install(disc, putOutHint);
    }

    void show(PeopleRow.Entry entry) {
        disc.setText(entry.initials().letters());
        disc.getStyleClass().setAll("disc", "disc-" + entry.initials().disc());
        name.setText(entry.person().name());
        detail.setText(entry.detail());
        detail.setManaged(!entry.detail().isEmpty());
        quotes.setText(entry.quotes());
        mentions.setText(entry.mentions());
    }

    /** @param step "2 of 5" while going through the mentions; else empty */
    void light(boolean lit, PeopleRow.Entry entry, String step) {
        pseudoClassStateChanged(LIT, lit);
        mentions.setText(lit && !step.isEmpty() ? step : entry.mentions());
    }
}
