package org.pressmark.ui.links;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pressmark.library.LinkText;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.NoteLink;
import org.pressmark.ui.Wrapping;

/** A comment as it is read: its links by what their targets are called now, and a click on one goes there. */
public final class LinkedWords extends StackPane {

    private final Consumer<LinkTarget> follow;
    private final Label plain = new Label();
    private final TextFlow flow = new TextFlow();

    public LinkedWords(Consumer<LinkTarget> follow) {
        this.follow = follow;
        getStyleClass().add("linked-words");
        setAlignment(javafx.geometry.Pos.TOP_LEFT);
        Wrapping.wrap(plain);
        plain.setMinHeight(USE_PREF_SIZE);
        plain.getStyleClass().add("comment");
        flow.getStyleClass().add("comment-flow");
    }

    /** @param targets what the links lead to, as far as it is still there */
    public void show(String comment, List<LinkTarget> targets) {
        List<NoteLink> links = NoteLink.in(comment);
        Map<String, LinkTarget> byId = targets.stream().collect(Collectors.toMap(LinkTarget::id, Function.identity(), (a, b) -> a));
        String words = LinkText.plain(comment, byId);
        if (links.isEmpty() || Wrapping.hasRightToLeft(words)) {
            plain.setText(words);
            getChildren().setAll(plain);
            return;
        }
        flow.getChildren().clear();
        int from = 0;
        for (NoteLink link : links) {
            add(comment.substring(from, link.range().start()));
            flow.getChildren().add(link(link, byId));
            from = link.range().end();
        }
        add(comment.substring(from));
        getChildren().setAll(flow);
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add("comment-text");
            flow.getChildren().add(text);
        }
    }

    private Node link(NoteLink link, Map<String, LinkTarget> targets) {
        LinkTarget target = targets.get(link.target());
        if (target == null) {
            Text gone = new Text(link.words());
            gone.getStyleClass().addAll("comment-text", "link-gone");
            return gone;
        }
        Text text = new Text(target.words());
        text.getStyleClass().addAll("comment-text", "link-text");
        text.setCursor(Cursor.HAND);
        text.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                follow.accept(target);
            }
        });
        return text;
    }
}
