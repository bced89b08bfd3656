package org.pressmark.ui.reading;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pressmark.ui.Wrapping;

/** A comment as it is meant: its Markdown drawn simply. Links show where they lead and lead nowhere: the program opens no address. */
final class CommentView extends VBox {

    /** Longer ones are shown as typed: hostile Markdown takes time that grows faster than its length. */
    private static final int LONGEST_DRAWN = 10_000;
    private static final int LONGEST_SHOWN = 100_000;
    private static final double INDENT = 14;

    private final ResourceBundle words;

    CommentView(ResourceBundle words) {
        this.words = words;
        getStyleClass().add("comment-view");
    }

    void show(String comment) {
        getChildren().clear();
        String shown = comment.length() <= LONGEST_SHOWN ? comment : comment.substring(0, LONGEST_SHOWN) + "…";
        if (shown.isBlank()) {
            Label none = new Label(words.getString("comment.none"));
            none.getStyleClass().add("card-detail");
            getChildren().add(none);
        } else if (shown.length() > LONGEST_DRAWN || Wrapping.hasRightToLeft(shown)) {
            Label plain = new Label(shown.strip());
            Wrapping.wrap(plain);
            getChildren().add(plain);
        } else {
            SimpleMarkdown.parse(shown).forEach(line -> getChildren().add(node(line)));
        }
        setAccessibleText(comment);
    }

    private static Node node(SimpleMarkdown.Line line) {
        TextFlow flow = new TextFlow(runs(line.runs()).toArray(Node[]::new));
        flow.getStyleClass().add(name(line.kind()));
        if (line.marker().isEmpty()) {
            return flow;
        }
        Label marker = new Label(line.marker());
        marker.getStyleClass().add("comment-marker");
        HBox item = new HBox(marker, flow);
        item.getStyleClass().add("comment-item");
        item.setPadding(new Insets(0, 0, 0, INDENT * Math.max(0, line.depth() - 1)));
        HBox.setHgrow(flow, Priority.ALWAYS);
        return item;
    }

    private static List<Node> runs(List<SimpleMarkdown.Run> runs) {
        return runs.stream().<Node>map(run -> {
            Text text = new Text(run.text());
            text.getStyleClass().add("comment-text");
            run.looks().forEach(look -> text.getStyleClass().add(name(look)));
            return text;
        }).toList();
    }

    private static String name(Enum<?> look) {
        return "comment-" + look.name().toLowerCase(Locale.ROOT);
    }
}
