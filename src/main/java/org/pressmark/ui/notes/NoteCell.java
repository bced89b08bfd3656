package org.pressmark.ui.notes;

import java.util.ResourceBundle;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.HighlightColor;
import org.pressmark.ui.list.RowCell;

/** A note: a bar in its colour, the marked words, the comment, the tags. Or the heading of a part. */
final class NoteCell extends RowCell<NoteRow> {

    private final NoteMenu menu;
    private final ResourceBundle resources;
    private final Label title = new Label();
    private final StackPane part = new StackPane(title);
    private final Region bar = new Region();
    private final Label words = new Label();
    private final Label comment = new Label();
    private final FlowPane tags = new FlowPane();
    private final HBox row;

    NoteCell(NoteMenu menu, ResourceBundle resources) {
        this.menu = menu;
        this.resources = resources;
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        part.getStyleClass().add("note-part");
        bar.getStyleClass().add("bar");
        words.getStyleClass().addAll("words", "marked");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        comment.getStyleClass().add("comment");
        comment.setWrapText(true);
        comment.setMinHeight(Region.USE_PREF_SIZE);
        tags.getStyleClass().add("tags");
        VBox body = new VBox(words, comment, tags);
        body.getStyleClass().add("note-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        row = new HBox(bar, body);
        row.getStyleClass().add("note-row");
    }

    @Override
    protected void updateItem(@Nullable NoteRow item, boolean empty) {
        super.updateItem(item, empty);
        setContextMenu(!empty && item instanceof NoteRow.Entry entry ? menu.of(entry) : null);
    }

    @Override
    protected Region row(NoteRow item) {
        return switch (item) {
            case NoteRow.Part(String heading) -> {
                title.setText(heading);
                yield part;
            }
            case NoteRow.Entry entry -> {
                show(entry);
                yield row;
            }
        };
    }

    private void show(NoteRow.Entry entry) {
        @Nullable HighlightColor color = entry.color();
        bar.getStyleClass().setAll("bar", color == null ? "bar-none" : "swatch-" + color.id());
        text(words, entry.words());
        text(comment, entry.comment());
        tags.getChildren().setAll(entry.tags().stream().map(NoteCell::tag).toList());
        tags.setManaged(!entry.tags().isEmpty());
    }

    private static void text(Label label, String text) {
        label.setText(text);
        label.setManaged(!text.isEmpty());
    }

    private static Label tag(String name) {
        Label tag = new Label(name);
        tag.getStyleClass().addAll("tag");
        return tag;
    }

    @Override
    protected String spoken(NoteRow item) {
        return switch (item) {
            case NoteRow.Part(String heading) -> heading;
            case NoteRow.Entry entry -> String.join(
                    ". ",
                    entry.color() == null ? resources.getString("note") : resources.getString("color." + entry.color().id()),
                    entry.words(),
                    entry.comment());
        };
    }
}
