package org.pressmark.ui.list;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A list that wishes to be just as high as its rows, as long as there are few of them. */
public final class FittingList<T> extends ListView<T> {

    /** More rows than this are not measured: such a list scrolls anyway. */
    private static final int FEW = 12;

    private static final double SCROLL_BAR = 10;

    private @Nullable Function<T, Region> measure;

    public FittingList() {
        itemsProperty().subscribe(items -> {
            if (items != null) {
                items.addListener((ListChangeListener<T>) change -> requestLayout());
            }
        });
    }

    /** @param row gives a node laid out like an item's row, always the same node; it is kept in the list, unseen, so that it is styled */
    public void setMeasure(Function<T, Region> row) {
        measure = row;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        @Nullable Function<T, Region> row = measure;
        if (row == null) {
            return super.computePrefHeight(width);
        }
        double available = Math.max(0, (width > 0 ? width : getWidth()) - SCROLL_BAR);
        double height = 0;
        for (T item : getItems().subList(0, Math.min(FEW, getItems().size()))) {
            Region region = styled(row.apply(item));
            height += Math.ceil(region.prefHeight(available));
        }
        return height;
    }

    private Region styled(Region region) {
        if (region.getParent() == null) {
            region.setManaged(false);
            region.setVisible(false);
            getChildren().add(region);
        }
        region.applyCss();
        return region;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
