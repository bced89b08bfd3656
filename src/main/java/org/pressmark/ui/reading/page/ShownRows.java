package org.pressmark.ui.reading.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The rows that exist as nodes, and the marks on them. Rows out of sight lend their nodes to others. */
final class ShownRows {

    private final Pane page;
    private final TreeMap<Integer, RowView> shown = new TreeMap<>();
    private final Deque<RowView> spare = new ArrayDeque<>();
    private final Map<MarkStyle, MarkLayer> layers = new EnumMap<>(MarkStyle.class);
    private PictureSource pictures = PictureSource.NONE;

    ShownRows(Pane page) {
        this.page = page;
    }

    void setPictures(PictureSource source) {
        pictures = source;
    }

    /** From top to bottom. */
    Collection<RowView> all() {
        return shown.values();
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** A row that was measured since the page was laid out last. */
    RowView get(int index) {
        return shown.get(index);
    }

    Map<MarkStyle, MarkLayer> layers() {
        return layers;
    }

    void setMarks(MarkStyle style, MarkLayer marks) {
        layers.put(style, marks);
        shown.values().forEach(view -> RowMarks.draw(view, style, marks));
    }

    /** Gives a row a view and returns its height. */
    double measure(int index, PageRows rows, String text, Typography type, double column) {
        @Nullable RowView view = shown.get(index);
        if (view != null) {
            return view.getPrefHeight();
        }
        view = spare.isEmpty() ? new RowView() : spare.pop();
        shown.put(index, view);
        view.show(rows.get(index), text, type, rows.before(index), pictures);
        if (view.getParent() == null) {
            page.getChildren().add(view);
        }
        view.setVisible(true);
        view.applyCss();
        double height = view.place(column, type);
        view.setPrefHeight(height);
        rows.measured(index, height);
        RowMarks.draw(view, layers);
        // The style pass of this frame is over: without this the new marks would be black until the next one.
        view.applyCss();
        return height;
    }

    /** Takes back the nodes of all rows but these. */
    void keepOnly(int from, int to) {
        recycle(shown.headMap(from));
        recycle(shown.tailMap(to));
    }

    void recycleAll() {
        recycle(shown);
    }

    private void recycle(Map<Integer, RowView> gone) {
        gone.values().forEach(view -> {
            view.setVisible(false);
            spare.push(view);
        });
        gone.clear();
    }
}
