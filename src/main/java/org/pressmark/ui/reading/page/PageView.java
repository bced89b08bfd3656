package org.pressmark.ui.reading.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextRange;

/**
 * A page that scrolls: only the rows in sight exist as nodes. All offsets are UTF-16 code units of the article text.
 */
public final class PageView extends Region {

    private static final double MARGIN = 28;
    private static final double END_SPACE = 90;
    /** Part of the scroll bar that its thumb takes at the least, so that it can be grabbed in a book. */
    private static final double SHORTEST_THUMB = .05;
    /** Where on the page the reader's place is taken, and where a place is brought to. */
    private static final double EYE = .2;

    private final Pane page = new Pane();
    private final ScrollBar bar = new ScrollBar();
    private final MarkTrack track = new MarkTrack();
    private final Rectangle clip = new Rectangle();
    private final TreeMap<Integer, RowView> shown = new TreeMap<>();
    private final Deque<RowView> spare = new ArrayDeque<>();
    private final Map<MarkStyle, MarkLayer> layers = new EnumMap<>(MarkStyle.class);
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper sight = new ReadOnlyIntegerWrapper();
    private final PageSelection selection;

    private String text = "";
    private PageRows rows = new PageRows(List.of());
    private Typography type = new Typography("Literata", 1);
    private double column;
    private boolean remeasure = true;
    private boolean dragging;
    private double trackedTotal;
    private double trackedHeight;
    private int wanted = -1;
    private double wantedAt = EYE;
    /** What stays where it is while the page changes its size or type, until the reader scrolls; -1 for nothing yet. */
    private int kept = -1;
    private double keptAt;

    public PageView() {
        getStyleClass().add("page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        page.setManaged(false);
        page.setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((observed, old, value) -> {
            if (!dragging) {
                rows.moveToDistance(value.doubleValue());
                forgetPlace();
                requestLayout();
            }
        });
        getChildren().addAll(page, track, bar);
        selection = new PageSelection(this);
        new PageMouse(this, selection).install();
        new PageKeys(this, selection).install();
    }

    /** Shows another text from its top, with no marks. */
    public void setText(String newText, List<Row> newRows) {
        text = newText;
        rows = new PageRows(newRows);
        layers.clear();
        selection.clear();
        recycleAll();
        remeasure = true;
        forgetPlace();
        requestLayout();
    }

    public String text() {
        return text;
    }

    public void setTypography(Typography typography) {
        if (!typography.equals(type)) {
            keepPlace();
            type = typography;
            remeasure = true;
            requestLayout();
        }
    }

    /** Replaces all marks of one style. */
    public void setMarks(MarkStyle style, List<Mark> marks) {
        layers.put(style, new MarkLayer(marks));
        shown.values().forEach(view -> RowMarks.draw(view, layers));
        if (MarkTrack.tracked(style)) {
            drawTrack();
        }
    }

    /** What the reader has selected; empty range for a mere caret. */
    public PageSelection selection() {
        return selection;
    }

    /** The text offset where the reader's eye is taken to be: 0 at the top, the text's end at the bottom. */
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** The text offset at the lower edge of the page. */
    public ReadOnlyIntegerProperty sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /** Brings an offset to the upper part of the page. */
    public void scrollTo(int offset) {
        forgetPlace();
        wanted = Math.clamp(offset, 0, text.length());
        wantedAt = EYE - .06;
        requestLayout();
    }

    /** Scrolls only if the range's start is not well in sight. */
    public void reveal(TextRange range) {
        @Nullable Bounds bounds = boundsOf(TextRange.of(range.start(), range.start()));
        if (bounds == null || bounds.getMinY() < 30 || bounds.getMaxY() > getHeight() - 60) {
            scrollTo(range.start());
        }
    }

    /** Goes back to where the eye was, as told by {@link #positionProperty}. */
    public void restore(int offset) {
        forgetPlace();
        wanted = offset <= 0 ? -1 : Math.min(offset, text.length());
        wantedAt = EYE;
        requestLayout();
    }

    public void scrollBy(double pixels) {
        forgetPlace();
        rows.moveTo(rows.top(), rows.shift() + pixels);
        requestLayout();
    }

    void scrollToEdge(boolean end) {
        forgetPlace();
        rows.moveTo(end ? rows.size() - 1 : 0, end ? 1e6 : 0);
        requestLayout();
    }

    /** A line's height: the step of the arrow keys and the wheel. */
    double line() {
        return type.lineHeight(BlockKind.PARAGRAPH, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - bar.prefWidth(-1);
        double newColumn = Math.max(120, Math.min(type.measure(), width - 2 * MARGIN));
        if (remeasure || newColumn != column) {
            if (column != newColumn && column > 0 && !remeasure) {
                keepPlace();
            }
            column = newColumn;
            recycleAll();
            rows.estimate(type, column);
            remeasure = false;
        }
        page.resizeRelocate(0, 0, width, getHeight());
        clip.setWidth(width);
        clip.setHeight(getHeight());
        bar.resizeRelocate(width, 0, bar.prefWidth(-1), getHeight());
        track.resizeRelocate(width, 0, bar.prefWidth(-1), getHeight());
        if (rows.size() > 0) {
            goWhereWanted();
            fill(width);
            updateBar();
            updatePosition();
        }
    }

    private void forgetPlace() {
        wanted = -1;
        kept = -1;
    }

    private void keepPlace() {
        if (wanted < 0 && !shown.isEmpty() && rows.scrolled() > 0 && getHeight() > 0) {
            if (kept < 0) {
                kept = offsetAt(getWidth() / 2, EYE * getHeight());
                @Nullable Bounds line = boundsOf(TextRange.of(kept, kept));
                keptAt = line == null ? EYE : line.getMinY() / getHeight();
            }
            wanted = kept;
            wantedAt = keptAt;
        }
    }

    private void goWhereWanted() {
        if (wanted >= 0) {
            int index = rows.rowOf(wanted);
            measure(index);
            rows.moveTo(index, shown.get(index).caret(wanted).getMinY() - wantedAt * getHeight());
            wanted = -1;
        }
        rows.normalise(this::measure);
    }

    private void fill(double width) {
        double left = Math.rint(Math.max(MARGIN, (width - column) / 2));
        double bottom = fillFrom(left);
        if (bottom + END_SPACE < getHeight() && rows.scrolled() > 0) {
            rows.moveTo(rows.top(), rows.shift() - (getHeight() - bottom - END_SPACE));
            rows.normalise(this::measure);
            fillFrom(left);
        }
    }

    private double fillFrom(double left) {
        double y = -rows.shift();
        int index = rows.top();
        while (index < rows.size() && y < getHeight()) {
            double height = measure(index);
            RowView view = shown.get(index);
            view.resizeRelocate(left, Math.rint(y), column, height);
            y += height;
            index++;
        }
        recycle(shown.headMap(rows.top()));
        recycle(shown.tailMap(index));
        return index == rows.size() ? y : Double.MAX_VALUE;
    }

    /** Gives a row a view and returns its height. */
    private double measure(int index) {
        @Nullable RowView view = shown.get(index);
        if (view != null) {
            return view.getPrefHeight();
        }
        view = spare.isEmpty() ? new RowView() : spare.pop();
        shown.put(index, view);
        view.show(rows.get(index), text, type, rows.before(index));
        if (view.getParent() == null) {
            page.getChildren().add(view);
        }
        view.setVisible(true);
        view.applyCss();
        double height = view.place(column, type);
        view.setPrefHeight(height);
        rows.measured(index, height);
        RowMarks.draw(view, layers);
        return height;
    }

    private void recycle(Map<Integer, RowView> gone) {
        gone.values().forEach(view -> {
            view.setVisible(false);
            spare.push(view);
        });
        gone.clear();
    }

    private void recycleAll() {
        recycle(shown);
    }

    private void updateBar() {
        dragging = true;
        double range = Math.max(0, rows.total() + END_SPACE - getHeight());
        bar.setMax(range);
        bar.setVisibleAmount(range <= 0 ? 1 : Math.max(getHeight() / (range + getHeight()), SHORTEST_THUMB) * range);
        bar.setUnitIncrement(line());
        bar.setBlockIncrement(getHeight() * .9);
        bar.setValue(Math.min(range, rows.scrolled()));
        bar.setVisible(range > 0);
        dragging = false;
        if (Math.abs(rows.total() - trackedTotal) > .01 * rows.total() || getHeight() != trackedHeight) {
            drawTrack();
        }
    }

    private void drawTrack() {
        trackedTotal = rows.total();
        trackedHeight = getHeight();
        track.draw(layers, offset -> {
            int row = rows.rowOf(offset);
            return rows.total() <= 0 ? 0 : rows.topOf(row) / rows.total();
        });
    }

    private void updatePosition() {
        double left = rows.total() + END_SPACE - getHeight() - rows.scrolled();
        double eye = Math.max(EYE * getHeight(), getHeight() - Math.max(0, left) - 1);
        position.set(rows.scrolled() <= 0 ? 0 : left <= 1 ? text.length() : offsetAt(getWidth() / 2, eye));
        sight.set(left <= 1 ? text.length() : offsetAt(0, getHeight()));
    }

    /** The text offset nearest to a point on the page, between characters. */
    public int offsetAt(double x, double y) {
        @Nullable RowView nearest = null;
        for (RowView view : shown.values()) {
            nearest = view;
            if (y < view.getLayoutY() + view.getHeight()) {
                break;
            }
        }
        if (nearest == null) {
            return 0;
        }
        Point2D point = nearest.parentToLocal(new Point2D(x, y));
        return nearest.offsetAt(point.getX(), point.getY());
    }

    /** The text offset of the character under a point; -1 where there is none. */
    public int characterAt(double x, double y) {
        for (RowView view : shown.values()) {
            Point2D point = view.parentToLocal(new Point2D(x, y));
            if (point.getY() >= 0 && point.getY() < view.getHeight()) {
                int near = view.offsetAt(point.getX(), point.getY());
                for (int at = Math.max(near - 1, view.row().range().start()); at <= near; at++) {
                    boolean hit = at < text.length()
                            && view.boxes(TextRange.of(at, at + 1), false).stream().anyMatch(box -> box.contains(point));
                    if (hit) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /** Where a range stands on the page, as far as it is in sight; null when nothing of it is laid out. An empty range stands for its caret. */
    public @Nullable Bounds boundsOf(TextRange range) {
        @Nullable Bounds all = null;
        for (RowView view : shown.values()) {
            TextRange row = view.row().range();
            if (view.row().words() != null) {
                continue;
            }
            List<Rectangle2D> boxes = range.isEmpty() && row.start() <= range.start() && range.start() <= row.end()
                    ? List.of(view.caret(range.start()))
                    : view.boxes(range, true);
            for (Rectangle2D box : boxes) {
                Bounds here = view.localToParent(
                        new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
                all = all == null ? here : union(all, here);
            }
        }
        return all;
    }

    private static Bounds union(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }

    /** The block, as a range, that an offset stands in. */
    TextRange blockAt(int offset) {
        int from = rows.rowOf(offset);
        int to = from;
        while (from > 0 && !rows.get(from).opens()) {
            from--;
        }
        while (to < rows.size() - 1 && !rows.get(to).closes()) {
            to++;
        }
        return TextRange.of(rows.get(from).range().start(), rows.get(to).range().end());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> text;
            case SELECTION_START -> selection.range().start();
            case SELECTION_END -> selection.range().end();
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
