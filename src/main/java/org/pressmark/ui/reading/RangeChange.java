package org.pressmark.ui.reading;

import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Wrapping;
import org.pressmark.ui.reading.page.PageView;

/**
 * Gives a highlight another range as one selects: it is selected, the keys and the mouse make the selection longer or shorter, Tab takes
 * the other end, Enter keeps the range and Esc leaves it as it was.
 */
final class RangeChange {

    private final PageView page;
    private final Overlay overlay;
    private final AnnotatingViewModel model;
    private final VBox card = new VBox();
    private Consumer<PlacedAnnotation> done = placed -> {};
    private @Nullable PlacedAnnotation target;

    RangeChange(PageView page, Overlay overlay, AnnotatingViewModel model, ResourceBundle words) {
        this.page = page;
        this.overlay = overlay;
        this.model = model;
        Label how = new Label(words.getString("range.how"));
        how.getStyleClass().add("card-detail");
        Wrapping.wrap(how);
        Button keep = new Button(words.getString("range.keep"));
        keep.getStyleClass().add("accent-button");
        keep.setOnAction(event -> keep());
        Button leave = new Button(words.getString("range.leave"));
        leave.getStyleClass().add("quiet-button");
        leave.setOnAction(event -> leave());
        HBox foot = new HBox(leave, keep);
        foot.getStyleClass().add("card-foot");
        foot.setAlignment(Pos.CENTER_RIGHT);
        card.getStyleClass().addAll("card", "range-card");
        card.getChildren().addAll(how, foot);
    }

    /** @param finished told of the highlight in the end, with its new range or its old one */
    void begin(PlacedAnnotation placed, Consumer<PlacedAnnotation> finished) {
        target = placed;
        done = finished;
        page.selection().select(ReadingViewModel.range(placed));
        page.requestFocus();
        follow();
    }

    boolean isActive() {
        return target != null;
    }

    /** The card keeps beside what is selected; a mere caret is no range, and a click elsewhere the end of it. */
    void follow() {
        if (target != null) {
            overlay.show(card, page.boundsOf(page.selection().range()), Overlay.Side.BELOW);
        }
    }

    /** @return true where the key was meant for the range */
    boolean key(KeyEvent event) {
        if (target == null || event.isShiftDown() && event.getCode() != javafx.scene.input.KeyCode.TAB) {
            return false;
        }
        switch (event.getCode()) {
            case ENTER -> keep();
            case ESCAPE -> leave();
            case TAB -> page.selection().turn();
            default -> {
                return false;
            }
        }
        return true;
    }

    void keep() {
        @Nullable PlacedAnnotation changed = end();
        TextRange selected = page.selection().range();
        if (changed != null) {
            TextRange before = ReadingViewModel.range(changed);
            page.selection().place(selected.start());
            TextRange wanted = model.markable(selected).orElse(before);
            if (wanted.equals(before)) {
                done.accept(changed);
            } else {
                model.resize((Highlight) changed.annotation(), wanted, done);
            }
        }
    }

    void leave() {
        @Nullable PlacedAnnotation unchanged = end();
        if (unchanged != null) {
            page.selection().place(ReadingViewModel.range(unchanged).start());
            done.accept(unchanged);
        }
    }

    private @Nullable PlacedAnnotation end() {
        @Nullable PlacedAnnotation was = target;
        target = null;
        overlay.hide(card);
        page.requestFocus();
        return was;
    }
}
