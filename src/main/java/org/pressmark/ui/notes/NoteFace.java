package org.pressmark.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteLink;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.links.CommentView;

/** How a note looks in a list: a bar in its colour, the marked words, the comment, tags, and a quiet line of facts. */
public final class NoteFace extends HBox {

    /** UTF-16 code units of a comment that a row shows. */
    private static final int MOST = 420;

    private final ResourceBundle resources;
    private final Region bar = new Region();
    private final Label words = new Label();
    private final CommentView comment;
    private final FlowPane tags = new FlowPane();
    private final Label facts = new Label();
    private final VBox backlinks = new VBox();
    private final Label state = new Label();
    private final VBox body;
    private final Consumer<LinkTarget> follow;

    /** @param resources of {@code org.pressmark.ui.notes.notes} */
    public NoteFace(ResourceBundle resources, Consumer<LinkTarget> follow) {
        this.resources = resources;
        this.follow = follow;
        this.comment = new CommentView(follow);
        bar.getStyleClass().add("bar");
        words.getStyleClass().addAll("words", "marked");
        Wrapping.wrap(words);
        words.setMinHeight(Region.USE_PREF_SIZE);
        tags.getStyleClass().add("tags");
        backlinks.getStyleClass().add("backlinks");
        facts.getStyleClass().addAll("secondary", "facts");
        Wrapping.wrap(facts);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        state.getStyleClass().add("note-state");
        body = new VBox();
        body.getStyleClass().add("note-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().setAll(bar, body);
        getStyleClass().add("note-row");
    }

    public void show(ListedNote note, List<String> about) {
        @Nullable HighlightColor color = note.color();
        bar.getStyleClass().setAll("bar", color == null ? "bar-none" : "swatch-" + color.id());
        words.setText(note.words());
        words.setUnderline(note.style() == HighlightStyle.UNDERLINE || note.style() == HighlightStyle.WAVY);
        comment.show(cut(note.comment()), note.links());
        tags.getChildren().setAll(note.tags().stream().map(NoteFace::tag).toList());
        facts.setText(String.join(" · ", about));
        List<Node> parts = new ArrayList<>();
        boolean named = note.kind() == AnnotationKind.BOOKMARK && !note.comment().isEmpty();
        if (named) {
            parts.add(comment);
        }
        addIf(parts, words, !note.words().isEmpty());
        addIf(parts, comment, !named && !note.comment().isEmpty());
        addIf(parts, tags, !note.tags().isEmpty());
        addIf(parts, facts, !about.isEmpty());
        addIf(parts, state, note.status() != AnchorStatus.ANCHORED);
        if (note.status() != AnchorStatus.ANCHORED) {
            state.setText(resources.getString("state." + note.status().id()));
        }
        if (!note.backlinks().isEmpty()) {
            showBacklinks(note.backlinks());
            parts.add(backlinks);
        }
        body.getChildren().setAll(parts);
    }

    private void showBacklinks(List<LinkTarget> from) {
        backlinks.getChildren().setAll(backlinks(from, resources.getString("linked-from"), follow));
    }

    /** A heading, and a line for each note that leads here. */
    static List<Node> backlinks(List<LinkTarget> from, String heading, Consumer<LinkTarget> follow) {
        List<Node> lines = new ArrayList<>();
        Label label = new Label(heading);
        label.getStyleClass().add("secondary");
        lines.add(label);
        from.forEach(one -> lines.add(link(one, follow)));
        return lines;
    }

    private static Hyperlink link(LinkTarget target, Consumer<LinkTarget> follow) {
        Hyperlink link = new Hyperlink(target.words().isEmpty() ? target.article() : target.words());
        link.getStyleClass().add("back-link");
        link.setFocusTraversable(false);
        link.setOnAction(event -> follow.accept(target));
        return link;
    }

    private static void addIf(List<Node> parts, Node part, boolean condition) {
        if (condition) {
            parts.add(part);
        }
    }

    /** Not through a link. */
    private static String cut(String comment) {
        if (comment.length() <= MOST) {
            return comment;
        }
        int end = MOST;
        for (NoteLink link : NoteLink.in(comment)) {
            if (link.range().start() < end && link.range().end() > end) {
                end = link.range().start();
            }
        }
        return comment.substring(0, Character.isHighSurrogate(comment.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static Label tag(String name) {
        Label tag = new Label(name);
        tag.getStyleClass().addAll("tag");
        return tag;
    }
}
