package org.pressmark.ui.reading.page;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
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

    private final Pane page = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ShownRows shown = new ShownRows(page);
    private final PageGeometry geometry = new PageGeometry(shown);
    private final PagePlace place = new PagePlace();
    private final PageScroll scroll = new PageScroll(this::moveToDistance);
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper sight = new ReadOnlyIntegerWrapper();
    private final ReadOnlyLongWrapper layouts = new ReadOnlyLongWrapper();
    private final PageSelection selection;

    private String text = "";
    private PageRows rows = new PageRows(List.of());
    private Typography type = new Typography("Literata", 1);
    private double column;
    private boolean remeasure = true;

    public PageView() {
        getStyleClass().add("page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        page.setManaged(false);
        page.setClip(clip);
        getChildren().add(page);
        getChildren().addAll(scroll.nodes());
        selection = new PageSelection(this);
        new PageMouse(this, selection).install();
        new PageKeys(this, selection).install();
    }

    /** Shows another text from its top, with no marks. */
    public void setText(String newText, List<Row> newRows) {
        text = newText;
        rows = new PageRows(newRows);
        shown.layers().clear();
        selection.clear();
        place.forget();
        remeasure();
    }

    /** Shows the same text in other rows; the place, the marks and the selection stay. */
    public void setRows(List<Row> newRows) {
        keepPlace();
        int top = rows.top();
        double shift = rows.shift();
        rows = new PageRows(newRows);
        rows.moveTo(top, shift);
        remeasure();
    }

    /** Where the pictures of the text come from. */
    public void setPictures(PictureSource pictures) {
        shown.setPictures(pictures);
    }

    /** To be called when a picture has come that was not there when asked for. */
    public void renewPictures() {
        keepPlace();
        remeasure();
    }

    public String text() {
        return text;
    }

    public void setTypography(Typography typography) {
        if (!typography.equals(type)) {
            keepPlace();
            type = typography;
            remeasure();
        }
    }

    private void remeasure() {
        shown.recycleAll();
        remeasure = true;
        requestLayout();
    }

    /** Replaces all marks of one style. */
    public void setMarks(MarkStyle style, List<Mark> marks) {
        shown.setMarks(style, new MarkLayer(marks));
        if (MarkTrack.tracked(style)) {
            scroll.drawTicks(shown.layers(), rows);
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

    /** Counts the layouts: whenever it changes, places on the page may have moved. */
    public ReadOnlyLongProperty layoutsProperty() {
        return layouts.getReadOnlyProperty();
    }

    /** Brings an offset to the upper part of the page. */
    public void scrollTo(int offset) {
        place.goTo(Math.clamp(offset, 0, text.length()));
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
        place.forget();
        if (offset > 0) {
            place.restore(Math.min(offset, text.length()));
        }
        requestLayout();
    }

    public void scrollBy(double pixels) {
        place.forget();
        rows.moveTo(rows.top(), rows.shift() + pixels);
        requestLayout();
    }

    private void moveToDistance(double distance) {
        place.forget();
        rows.moveToDistance(distance);
        requestLayout();
    }

    void scrollToEdge(boolean end) {
        place.forget();
        rows.moveTo(end ? rows.size() - 1 : 0, end ? 1e6 : 0);
        requestLayout();
    }

    /** A line's height: the step of the arrow keys and the wheel. */
    double line() {
        return type.lineHeight(BlockKind.PARAGRAPH, 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - scroll.width();
        double newColumn = Math.max(120, Math.min(type.measure(), width - 2 * MARGIN));
        if (remeasure || newColumn != column) {
            if (column != newColumn && column > 0 && !remeasure) {
                keepPlace();
            }
            column = newColumn;
            shown.recycleAll();
            rows.estimate(type, column);
            remeasure = false;
        }
        page.resizeRelocate(0, 0, width, getHeight());
        clip.setWidth(width);
        clip.setHeight(getHeight());
        scroll.place(width, getHeight());
        if (rows.size() > 0) {
            goWhereWanted();
            measureEnd(rows.top());
            fill(width);
            scroll.show(Math.max(0, rows.total() + END_SPACE - getHeight()), rows.scrolled(), line());
            if (scroll.isStale(rows.total())) {
                scroll.drawTicks(shown.layers(), rows);
            }
            updatePosition();
        }
        layouts.set(layouts.get() + 1);
    }

    private void keepPlace() {
        if (place.wish() == null && !shown.isEmpty() && rows.scrolled() > 0 && getHeight() > 0) {
            PagePlace.@Nullable Wish kept = place.kept();
            if (kept == null) {
                int offset = offsetAt(getWidth() / 2, PagePlace.EYE * getHeight());
                @Nullable Bounds line = boundsOf(TextRange.of(offset, offset));
                kept = new PagePlace.Wish(offset, line == null ? PagePlace.EYE : line.getMinY() / getHeight(), false);
            }
            place.keep(kept);
        }
    }

    private void goWhereWanted() {
        PagePlace.@Nullable Wish wish = place.wish();
        if (wish != null && wish.eye() && wish.offset() == text.length()) {
            rows.moveTo(rows.size() - 1, 1e6);
            place.done();
        } else if (wish != null) {
            int index = rows.rowOf(wish.offset());
            measure(index);
            Rectangle2D line = shown.get(index).caret(wish.offset());
            double middle = (line.getMinY() + line.getMaxY()) / 2;
            rows.moveTo(index, wish.eye()
                    ? middle - PagePlace.eyeFor(getHeight(), below(index) - middle)
                    : line.getMinY() - wish.at() * getHeight());
            place.done();
        }
        rows.normalise(this::measure);
    }

    /** Pixels from the top of a row to the end of everything; exact where the end is near. */
    private double below(int index) {
        measureEnd(index);
        return rows.total() + END_SPACE - rows.topOf(index);
    }

    /** Where the text ends within two pages of a row, its height from there on is known: the place of the eye hangs on it. */
    private void measureEnd(int from) {
        if (rows.total() - rows.topOf(from) < 2 * getHeight()) {
            for (int i = from; i < rows.size(); i++) {
                if (!rows.isMeasured(i)) {
                    measure(i);
                }
            }
        }
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
            shown.get(index).resizeRelocate(left, Math.rint(y), column, height);
            y += height;
            index++;
        }
        shown.keepOnly(rows.top(), index);
        return index == rows.size() ? y : Double.MAX_VALUE;
    }

    private double measure(int index) {
        return shown.measure(index, rows, text, type, column);
    }

    private void updatePosition() {
        double left = rows.total() + END_SPACE - getHeight() - rows.scrolled();
        double eye = PagePlace.eye(getHeight(), left);
        position.set(rows.scrolled() <= 0 ? 0 : left <= 1 ? text.length() : offsetAt(getWidth() / 2, eye));
        sight.set(left <= 1 ? text.length() : offsetAt(0, getHeight()));
    }

    /** The text offset nearest to a point on the page, between characters. */
    public int offsetAt(double x, double y) {
        return geometry.offsetAt(x, y);
    }

    /** The text offset of the character under a point; -1 where there is none. */
    public int characterAt(double x, double y) {
        return geometry.characterAt(x, y, text.length());
    }

    /** Where a range stands on the page, as far as it is in sight; null when nothing of it is laid out. An empty range stands for its caret. */
    public @Nullable Bounds boundsOf(TextRange range) {
        return geometry.boundsOf(range);
    }

    /** The upright edge at the start or the end of a range; null when it is out of sight. */
    public @Nullable Bounds edgeOf(TextRange range, boolean end) {
        return geometry.edgeOf(range, end);
    }

    /** The block, as a range, that an offset stands in. */
    public TextRange blockAt(int offset) {
        return rows.blockAt(offset);
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
