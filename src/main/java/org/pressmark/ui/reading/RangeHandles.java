package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.reading.page.PageView;

/** Two handles at the ends of a highlight, by which the mouse makes it longer or shorter. */
final class RangeHandles extends Pane {

    private static final double WIDTH = 18;
    private static final double KNOB = 12;
    /** Dragged beyond the page's edge, it scrolls by as much of the way. */
    private static final double PULL = .3;

    private final PageView page;
    private final AnnotatingViewModel model;
    private final Region start;
    private final Region end;
    private @Nullable PlacedAnnotation placed;
    private TextRange range = TextRange.of(0, 0);
    private Consumer<PlacedAnnotation> resized = placed -> {};
    private boolean dragging;

    RangeHandles(PageView page, AnnotatingViewModel model, ResourceBundle words) {
        this.page = page;
        this.model = model;
        setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        start = handle(false, words.getString("handle.start"));
        end = handle(true, words.getString("handle.end"));
        getChildren().addAll(start, end);
        hide();
        page.layoutsProperty().subscribe(this::place);
    }

    private Region handle(boolean atEnd, String name) {
        Region handle = new Region();
        handle.setManaged(false);
        handle.getStyleClass().addAll("range-handle", atEnd ? "range-handle-end" : "range-handle-start");
        handle.setAccessibleText(name);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            grab(handle.getScene(), atEnd);
            event.consume();
        });
        return handle;
    }

    /** The scene sees the whole gesture, wherever the pointer goes and whatever lies under it. */
    private void grab(Scene scene, boolean atEnd) {
        dragging = true;
        EventHandler<MouseEvent> dragged = event -> {
            drag(atEnd, event);
            event.consume();
        };
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
                scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                event.consume();
                release();
            }
        });
    }

    /** @param done told of the highlight once it has its new range */
    void show(PlacedAnnotation highlight, Consumer<PlacedAnnotation> done) {
        if (!dragging) {
            placed = highlight;
            range = ReadingViewModel.range(highlight);
            resized = done;
            place();
        }
    }

    void hide() {
        placed = null;
        start.setVisible(false);
        end.setVisible(false);
    }

    private void drag(boolean atEnd, MouseEvent event) {
        Point2D point = page.sceneToLocal(event.getSceneX(), event.getSceneY());
        double beyond = point.getY() < 0 ? point.getY() : Math.max(0, point.getY() - page.getHeight());
        if (beyond != 0) {
            page.scrollBy(beyond * PULL);
            page.layout();
        }
        // The knob hangs under its line: the line itself is meant.
        double lift = atEnd ? KNOB + 2 : -KNOB;
        int offset = page.offsetAt(point.getX(), Math.clamp(point.getY() - lift, 1, page.getHeight() - 1));
        range = atEnd
                ? TextRange.of(range.start(), Math.max(offset, range.start() + 1))
                : TextRange.of(Math.min(offset, range.end() - 1), range.end());
        page.selection().select(range);
        place();
    }

    private void release() {
        dragging = false;
        @Nullable PlacedAnnotation before = placed;
        page.selection().place(range.start());
        if (before != null && !range.equals(ReadingViewModel.range(before))) {
            model.markable(range).ifPresent(wanted -> model.resize((Highlight) before.annotation(), wanted, resized));
        }
    }

    private void place() {
        if (placed != null) {
            put(start, page.edgeOf(range, false), false);
            put(end, page.edgeOf(range, true), true);
        }
    }

    private static void put(Region handle, @Nullable Bounds edge, boolean atEnd) {
        handle.setVisible(edge != null);
        if (edge != null) {
            handle.resizeRelocate(
                    Math.rint(edge.getMinX() - WIDTH / 2),
                    Math.rint(edge.getMinY() - (atEnd ? 0 : KNOB)),
                    WIDTH,
                    Math.rint(edge.getHeight() + KNOB));
        }
    }
}
