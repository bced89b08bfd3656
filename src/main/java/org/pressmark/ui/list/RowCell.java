package org.pressmark.ui.list;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A list row as high as its wrapped words need. The width is the list's own, less the scroll bar's whether it shows or not,
 * so that rows do not change their height when it comes.
 */
public abstract class RowCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 10;

    protected RowCell() {
        setText(null);
    }

    /** The node for an item; reused ones are welcome. */
    protected abstract Region row(T item);

    /** What a screen reader says for an item. */
    protected abstract String spoken(T item);

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(row(item));
        setAccessibleText(spoken(item));
    }

    private double contentWidth() {
        return Math.max(0, getListView().getWidth() - SCROLL_BAR);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region row
                ? snapSizeY(row.prefHeight(contentWidth()))
                : 0;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region row) {
            // The border that shows the keyboard's place lies over the row and moves nothing.
            row.resizeRelocate(0, 0, contentWidth(), getHeight());
        }
    }
}
