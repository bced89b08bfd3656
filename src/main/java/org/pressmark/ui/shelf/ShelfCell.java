package org.pressmark.ui.shelf;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.ui.list.RowCell;

/** An article: up to two lines of title over one quiet line. */
final class ShelfCell extends RowCell<ShelfRow> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final ObservableValue<String> openId;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final VBox card = new VBox(title, detail);
    private final StackPane row = new StackPane(card);

    ShelfCell(ObservableValue<String> openId) {
        this.openId = openId;
        getStyleClass().add("shelf-cell");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        detail.getStyleClass().add("secondary");
        card.getStyleClass().add("article");
        row.getStyleClass().add("article-row");
        openId.subscribe(id -> mark());
    }

    private void mark() {
        @Nullable ShelfRow item = getItem();
        card.pseudoClassStateChanged(OPEN, item != null && item.id().equals(openId.getValue()));
    }

    @Override
    protected Region row(ShelfRow item) {
        title.setText(item.title());
        detail.setText(item.detail());
        mark();
        return row;
    }

    @Override
    protected String spoken(ShelfRow item) {
        return item.title() + ", " + item.detail();
    }
}
