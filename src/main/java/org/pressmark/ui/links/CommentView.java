package org.pressmark.ui.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.LinkText;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.NoteLink;
import org.pressmark.ui.Wrapping;

/**
 * A comment as it is meant: its Markdown drawn simply, its links to notes and articles by what these are called now; a click on one
 * goes there. Web addresses are shown and lead nowhere: the program opens none.
 */
public final class CommentView extends VBox {

    /** Longer ones are shown as typed: hostile Markdown takes time that grows faster than its length. */
    private static final int LONGEST_DRAWN = 10_000;
    private static final int LONGEST_SHOWN = 100_000;
    private static final double INDENT = 14;

    private final Consumer<LinkTarget> follow;

    public CommentView(Consumer<LinkTarget> follow) {
        this.follow = follow;
        getStyleClass().add("comment-view");
        setMinHeight(USE_PREF_SIZE);
    }

    /** @param targets what the links lead to, as far as it is still there */
    public void show(String comment, Collection<LinkTarget> targets) {
        Map<String, LinkTarget> byId = targets.stream().collect(Collectors.toMap(LinkTarget::id, Function.identity(), (a, b) -> a));
        String shown = comment.length() <= LONGEST_SHOWN ? comment : comment.substring(0, LONGEST_SHOWN) + "…";
        String plain = LinkText.plain(shown, byId).strip();
        if (shown.length() > LONGEST_DRAWN || Wrapping.hasRightToLeft(plain)) {
            Label label = new Label(plain);
            label.setMinHeight(USE_PREF_SIZE);
            Wrapping.wrap(label);
            getChildren().setAll(label);
        } else {
            LinkSigns signs = LinkSigns.of(shown);
            getChildren().setAll(SimpleMarkdown.parse(signs.text()).stream().map(line -> node(line, signs, byId)).toList());
        }
        setAccessibleText(plain);
    }

    private Node node(SimpleMarkdown.Line line, LinkSigns signs, Map<String, LinkTarget> targets) {
        List<Node> pieces = new ArrayList<>();
        for (SimpleMarkdown.Run run : line.runs()) {
            signs.visit(run.text(),
                    words -> pieces.add(dressed(words, run)),
                    link -> pieces.add(link(link, targets.get(link.target()), run)));
        }
        TextFlow flow = new TextFlow(pieces.toArray(Node[]::new));
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

    private static Text dressed(String words, SimpleMarkdown.Run run) {
        Text text = new Text(words);
        text.getStyleClass().add("comment-text");
        run.looks().forEach(look -> text.getStyleClass().add(name(look)));
        return text;
    }

    private Text link(NoteLink link, @Nullable LinkTarget target, SimpleMarkdown.Run run) {
        Text text = dressed(target == null ? link.words() : target.words(), run);
        text.getStyleClass().add(target == null ? "link-gone" : "link-text");
        if (target != null) {
            text.setCursor(Cursor.HAND);
            text.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                    event.consume();
                    follow.accept(target);
                }
            });
        }
        return text;
    }

    private static String name(Enum<?> look) {
        return "comment-" + look.name().toLowerCase(Locale.ROOT);
    }
}
