package org.pressmark.ui.reading.page;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pressmark.model.TextRange;

/** What is selected on a page: a fixed end and a moving one. Both are offsets in the text. */
public final class PageSelection {

    /** What a drag selects whole. */
    enum Unit {
        CHARACTER,
        WORD,
        BLOCK
    }

    private final PageView page;
    private final ReadOnlyObjectWrapper<TextRange> range = new ReadOnlyObjectWrapper<>(TextRange.of(0, 0));
    private final ReadOnlyObjectWrapper<TextRange> settled = new ReadOnlyObjectWrapper<>(TextRange.of(0, 0));
    private TextRange anchor = TextRange.of(0, 0);
    private int caret;
    private boolean placed;
    private Unit unit = Unit.CHARACTER;

    PageSelection(PageView page) {
        this.page = page;
    }

    /** The selected range; empty when only the caret stands there. */
    public TextRange range() {
        return range.get();
    }

    public ReadOnlyObjectProperty<TextRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** The selected range each time the reader has finished making it: the button or the key is up. */
    public ReadOnlyObjectProperty<TextRange> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    int caret() {
        return caret;
    }

    /** False as long as the reader has not clicked or selected anything. */
    public boolean isPlaced() {
        return placed;
    }

    /** Selects as if the reader had done so by hand. */
    public void choose(TextRange selected) {
        select(selected);
        settle();
    }

    /** Makes the fixed end the moving one. */
    public void turn() {
        TextRange selected = range();
        boolean atEnd = caret == selected.end();
        int fixed = atEnd ? selected.end() : selected.start();
        anchor = TextRange.of(fixed, fixed);
        caret = atEnd ? selected.start() : selected.end();
        unit = Unit.CHARACTER;
        page.reveal(TextRange.of(caret, caret));
    }

    public void clear() {
        select(TextRange.of(caret, caret));
        settle();
    }

    /** Puts the caret somewhere, with nothing selected. */
    public void place(int offset) {
        select(TextRange.of(offset, offset));
        placed = true;
    }

    public void select(TextRange selected) {
        anchor = TextRange.of(selected.start(), selected.start());
        caret = Math.min(selected.end(), page.text().length());
        unit = Unit.CHARACTER;
        show(TextRange.of(Math.min(selected.start(), caret), caret));
    }

    void start(int offset, Unit newUnit) {
        unit = newUnit;
        anchor = unitAt(offset);
        caret = anchor.end();
        placed = true;
        show(anchor);
    }

    /** Moves the free end to an offset, whole units at a time. */
    void extend(int offset) {
        placed = true;
        TextRange other = unitAt(offset);
        boolean forward = other.end() >= anchor.end();
        caret = forward ? other.end() : other.start();
        show(TextRange.of(Math.min(anchor.start(), other.start()), Math.max(anchor.end(), other.end())));
    }

    /** Moves the free end by keys: character by character. */
    void extendTo(int offset) {
        if (unit != Unit.CHARACTER || anchor.length() > 0) {
            int fixed = caret <= range().start() ? range().end() : range().start();
            anchor = TextRange.of(fixed, fixed);
            unit = Unit.CHARACTER;
        }
        extend(offset);
    }

    void settle() {
        settled.set(range.get());
    }

    private TextRange unitAt(int offset) {
        return switch (unit) {
            case CHARACTER -> TextRange.of(offset, offset);
            case WORD -> new TextSteps(page.text()).wordAt(offset);
            case BLOCK -> page.blockAt(offset);
        };
    }

    private void show(TextRange selected) {
        range.set(selected);
        page.setMarks(MarkStyle.SELECTION, List.of(Mark.of(selected)));
    }
}
