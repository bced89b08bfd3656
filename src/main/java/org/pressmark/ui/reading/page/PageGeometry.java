package org.pressmark.ui.reading.page;

import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextRange;

/** From points on the page to offsets in the text and back, as far as rows are laid out. */
final class PageGeometry {

    private final ShownRows shown;

    PageGeometry(ShownRows shown) {
        this.shown = shown;
    }

    /** The text offset nearest to a point on the page, between characters. */
    int offsetAt(double x, double y) {
        @Nullable RowView nearest = null;
        for (RowView view : shown.all()) {
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
    int characterAt(double x, double y, int length) {
        for (RowView view : shown.all()) {
            Point2D point = view.parentToLocal(new Point2D(x, y));
            if (point.getY() >= 0 && point.getY() < view.getHeight()) {
                int near = view.offsetAt(point.getX(), point.getY());
                for (int at = Math.max(near - 1, view.row().range().start()); at <= near; at++) {
                    boolean hit = at < length
                            && view.boxes(TextRange.of(at, at + 1), false).stream().anyMatch(box -> box.contains(point));
                    if (hit) {
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /** Where a range stands; null when nothing of it is laid out. An empty range stands for its caret. */
    @Nullable Bounds boundsOf(TextRange range) {
        @Nullable Bounds all = null;
        for (RowView view : shown.all()) {
            TextRange row = view.row().range();
            if (view.row().words() != null) {
                continue;
            }
            List<Rectangle2D> boxes = range.isEmpty() && row.start() <= range.start() && range.start() <= row.end()
                    ? List.of(view.caret(range.start()))
                    : view.boxes(range, true);
            for (Rectangle2D box : boxes) {
                Bounds here = onPage(view, box);
                all = all == null ? here : union(all, here);
            }
        }
        return all;
    }

    /** The upright edge at one end of a range, as high as the letters; null when it is not laid out. */
    @Nullable Bounds edgeOf(TextRange range, boolean end) {
        int at = end ? range.end() - 1 : range.start();
        IntFunction<@Nullable Bounds> box = offset -> shown.all().stream()
                .filter(view -> view.row().range().contains(offset))
                .flatMap(view -> view.boxes(TextRange.of(offset, offset + 1), false).stream().map(found -> onPage(view, found)))
                .findFirst().orElse(null);
        @Nullable Bounds found = box.apply(at);
        // A line's last blank, or a line feed, has no box: the letter beside it has.
        for (int i = 1; found == null && i < 4 && range.length() > i; i++) {
            found = box.apply(end ? at - i : at + i);
        }
        if (found == null) {
            return null;
        }
        return new BoundingBox(end ? found.getMaxX() : found.getMinX(), found.getMinY(), 0, found.getHeight());
    }

    private static Bounds onPage(RowView view, Rectangle2D box) {
        return view.localToParent(new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
    }

    private static Bounds union(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }
}
