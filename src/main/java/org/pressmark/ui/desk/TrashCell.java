package org.pressmark.ui.desk;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.list.RowCell;
import org.pressmark.ui.notes.NoteFace;

/** An article or a note in the trash, and a button that brings it back. */
final class TrashCell extends RowCell<TrashRow> {

    private final NoteFace face;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox article = new VBox(title, detail);
    private final HBox row = new HBox();
    private final Button restore;

    /** @param noteWords of {@code org.pressmark.ui.notes.notes} */
    TrashCell(Consumer<List<String>> restoring, ResourceBundle words, ResourceBundle noteWords) {
        getStyleClass().add("note-cell");
        face = new NoteFace(noteWords, target -> {});
        title.getStyleClass().add("strong");
        Wrapping.wrap(title);
        title.setMinHeight(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("secondary");
        Wrapping.wrap(detail);
        article.getStyleClass().add("trashed-article");
        restore = new Button(words.getString("restore"));
        restore.getStyleClass().add("quiet-action");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setFocusTraversable(false);
        restore.setOnAction(event -> {
            if (getItem() != null) {
                restoring.accept(List.of(getItem().id()));
            }
        });
        row.getStyleClass().add("trash-row");
    }

    @Override
    protected Region row(TrashRow item) {
        Region what = switch (item) {
            case TrashRow.Article(var trashed, var words) -> {
                title.setText(trashed.title());
                detail.setText(words);
                yield article;
            }
            case TrashRow.Note(var note, var words) -> {
                face.show(note, List.of(words));
                yield face;
            }
        };
        HBox.setHgrow(what, Priority.ALWAYS);
        row.getChildren().setAll(what, restore);
        return row;
    }

    @Override
    protected String spoken(TrashRow item) {
        return switch (item) {
            case TrashRow.Article(var trashed, var words) -> trashed.title() + ", " + words;
            case TrashRow.Note(var note, var words) -> String.join(", ", note.words(), note.comment(), words);
        };
    }
}
