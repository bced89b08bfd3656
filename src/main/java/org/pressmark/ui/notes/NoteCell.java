package org.pressmark.ui.notes;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ListedNote;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.list.RowCell;

/** A note, the editor in its place, or the heading of a part. */
final class NoteCell extends RowCell<NoteRow> {

    private final NotesViewModel model;
    private final ResourceBundle resources;
    private final NoteEditor editor;
    private final NoteFace face;
    private final Hyperlink article = new Hyperlink();
    private final Label title = new Label();
    private final Label number = new Label();
    private final HBox part = new HBox();
    private final VBox backlinks = new VBox();
    private final StackPane frame = new StackPane();

    /** @param editor the list's one and only */
    NoteCell(NotesViewModel model, NoteEditor editor, ResourceBundle resources) {
        this.model = model;
        this.resources = resources;
        this.editor = editor;
        this.face = new NoteFace(resources, model.links()::follow);
        getStyleClass().add("note-cell");
        title.getStyleClass().add("panel-title");
        Wrapping.wrap(title);
        article.getStyleClass().add("part-article");
        article.setFocusTraversable(false);
        number.getStyleClass().add("secondary");
        number.setMinWidth(Region.USE_PREF_SIZE);
        part.getStyleClass().add("note-part");
        backlinks.getStyleClass().addAll("backlinks", "article-backlinks");
    }

    @Override
    protected Region row(NoteRow item) {
        return switch (item) {
            case NoteRow.Part heading -> part(heading);
            case NoteRow.Entry(var note, var facts) -> {
                @Nullable NoteEdit edit = model.editing().currentProperty().get();
                if (edit != null && edit.isOf(note.id())) {
                    yield framed();
                }
                face.show(note, facts);
                yield face;
            }
            case NoteRow.Fresh fresh -> framed();
            case NoteRow.Backlinks(var from) -> {
                backlinks.getChildren().setAll(NoteFace.backlinks(from, resources.getString("linked-from"), model.links()::follow));
                yield backlinks;
            }
        };
    }

    /** The editor takes part in the layout of the cell that shows it, and of no other. */
    private Region framed() {
        if (editor.getParent() != frame) {
            frame.getChildren().setAll(editor);
        }
        return frame;
    }

    private Region part(NoteRow.Part heading) {
        @Nullable String id = heading.articleId();
        number.setText(String.valueOf(heading.count()));
        if (id == null) {
            title.setText(heading.title());
            part.getChildren().setAll(title, number);
        } else {
            article.setText(heading.title());
            article.setOnAction(event -> model.openArticle(id));
            part.getChildren().setAll(article, number);
        }
        return part;
    }

    @Override
    protected String spoken(NoteRow item) {
        return switch (item) {
            case NoteRow.Part heading -> heading.title() + ", " + heading.count();
            case NoteRow.Entry(var note, var facts) -> String.join(". ", kind(note), note.words(), NotesViewModel.comment(note),
                    String.join(", ", note.tags()), String.join(", ", facts));
            case NoteRow.Fresh fresh -> resources.getString("editor.new");
            case NoteRow.Backlinks(var from) -> resources.getString("linked-from") + " " + from.size();
        };
    }

    private String kind(ListedNote note) {
        return note.color() == null
                ? resources.getString("kind." + note.kind().id())
                : MessageFormat.format(resources.getString("kind.spoken"), model.colorName(note.color()));
    }
}
