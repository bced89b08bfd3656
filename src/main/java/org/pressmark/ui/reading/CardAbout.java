package org.pressmark.ui.reading;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.links.LinkViewModel;

/** What a card knows of its highlight beside the reader's words: whether its place is sure, who says the words, what leads here. */
final class CardAbout {

    /** More lines would push the words off the card. */
    private static final int MOST_BACKLINKS = 4;

    private final AnnotatingViewModel model;
    private final LinkViewModel links;
    private final ResourceBundle words;
    private final HighlightCard.Actions actions;
    private final VBox above = new VBox();
    private final VBox below = new VBox();
    private String shown = "";

    CardAbout(AnnotatingViewModel model, LinkViewModel links, ResourceBundle words, HighlightCard.Actions actions) {
        this.model = model;
        this.links = links;
        this.words = words;
        this.actions = actions;
        above.getStyleClass().add("card-about");
        below.getStyleClass().add("card-about");
    }

    /** Whether the place is sure, and who speaks. */
    Node above() {
        return above;
    }

    /** What leads here. */
    Node below() {
        return below;
    }

    /** @param placed null for a highlight that is yet to be made */
    void show(@Nullable PlacedAnnotation placed, boolean editing) {
        List<Node> lines = new ArrayList<>();
        if (placed != null) {
            model.speaker(placed).ifPresent(name -> lines.add(detail(MessageFormat.format(words.getString("said.by"), name))));
            if (placed.placement().status() == AnchorStatus.UNCERTAIN) {
                lines.add(detail(words.getString("uncertain")));
                if (!editing) {
                    FlowPane answers = new FlowPane(
                            button("place.accept", actions::accept),
                            button("place.choose", actions::choosePlace),
                            button("place.detach", actions::detach));
                    answers.getStyleClass().add("place-answers");
                    lines.add(answers);
                }
            }
        }
        set(above, lines);
        String id = placed == null || editing ? "" : placed.annotation().id();
        if (!id.equals(shown)) {
            set(below, List.of());
        }
        shown = id;
        if (!id.isEmpty()) {
            links.backlinks(id, from -> {
                if (shown.equals(id)) {
                    show(from);
                }
            });
        }
    }

    private void show(List<LinkTarget> from) {
        List<Node> lines = new ArrayList<>();
        if (!from.isEmpty()) {
            lines.add(detail(words.getString("linked.from")));
            from.stream().limit(MOST_BACKLINKS).forEach(one -> {
                Hyperlink link = new Hyperlink(one.words().isEmpty() ? one.article() : one.words());
                link.getStyleClass().add("back-link");
                link.setOnAction(event -> actions.follow(one));
                lines.add(link);
            });
            if (from.size() > MOST_BACKLINKS) {
                lines.add(detail(MessageFormat.format(words.getString("linked.more"), from.size() - MOST_BACKLINKS)));
            }
        }
        set(below, lines);
    }

    private static void set(VBox box, List<Node> lines) {
        box.getChildren().setAll(lines);
        box.setVisible(!lines.isEmpty());
    }

    private static Label detail(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("card-detail");
        Wrapping.wrap(label);
        return label;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.getString(key));
        button.getStyleClass().add("place-button");
        button.setOnAction(event -> action.run());
        return button;
    }
}
