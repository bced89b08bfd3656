package org.pressmark.ui.reading.page;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextRange;

/** Scrolling and selecting with the keyboard. Shift with an arrow extends the selection; with Ctrl too, by words and paragraphs. */
final class PageKeys {

    private final PageView page;
    private final PageSelection selection;

    PageKeys(PageView page, PageSelection selection) {
        this.page = page;
        this.selection = selection;
    }

    void install() {
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SHIFT || event.isShiftDown()) {
                selection.settle();
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown() && !event.isShortcutDown()) {
            return;
        }
        boolean used = event.isShiftDown() && event.getCode() != KeyCode.SPACE
                ? extend(event.getCode(), event.isShortcutDown())
                : scroll(event);
        if (used) {
            event.consume();
        }
    }

    private boolean scroll(KeyEvent event) {
        double screen = page.getHeight() - 2 * page.line();
        boolean all = event.isShortcutDown();
        switch (event.getCode()) {
            case UP -> page.scrollBy(-2 * page.line());
            case DOWN -> page.scrollBy(2 * page.line());
            case PAGE_UP -> page.scrollBy(-screen);
            case PAGE_DOWN -> page.scrollBy(screen);
            case SPACE -> page.scrollBy(event.isShiftDown() ? -screen : screen);
            case HOME -> page.scrollToEdge(false);
            case END -> page.scrollToEdge(true);
            case A -> {
                if (!all) {
                    return false;
                }
                selection.choose(TextRange.of(0, page.text().length()));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean extend(KeyCode code, boolean far) {
        if (!selection.isPlaced() && selection.range().isEmpty()) {
            selection.start(page.offsetAt(0, 2 * page.line()), PageSelection.Unit.CHARACTER);
        }
        TextSteps steps = new TextSteps(page.text());
        int caret = selection.caret();
        int target = switch (code) {
            case LEFT -> far ? steps.previousWord(caret) : steps.previousCharacter(caret);
            case RIGHT -> far ? steps.nextWord(caret) : steps.nextCharacter(caret);
            case UP -> far ? blockStart(caret) : line(caret, -1);
            case DOWN -> far ? blockEnd(caret) : line(caret, 1);
            case HOME -> far ? 0 : edge(caret, 0);
            case END -> far ? page.text().length() : edge(caret, page.getWidth());
            case PAGE_UP -> line(caret, -10);
            case PAGE_DOWN -> line(caret, 10);
            default -> -1;
        };
        if (target < 0) {
            return false;
        }
        selection.extendTo(target);
        page.reveal(TextRange.of(target, target));
        return true;
    }

    private int blockStart(int caret) {
        int start = page.blockAt(caret).start();
        return start < caret || start == 0 ? start : page.blockAt(start - 1).start();
    }

    private int blockEnd(int caret) {
        int end = page.blockAt(caret).end();
        if (end > caret || end >= page.text().length()) {
            return end;
        }
        int next = end;
        while (next < page.text().length() && page.blockAt(next).end() <= end) {
            next++;
        }
        return page.blockAt(Math.min(next, page.text().length())).end();
    }

    private int line(int caret, int lines) {
        @Nullable Bounds at = boundsInSight(caret);
        if (at == null) {
            return caret;
        }
        int target = page.offsetAt(at.getMinX(), at.getCenterY() + lines * page.line());
        return target != caret ? target : page.offsetAt(at.getMinX(), at.getCenterY() + 2 * lines * page.line());
    }

    private int edge(int caret, double x) {
        @Nullable Bounds at = boundsInSight(caret);
        return at == null ? caret : page.offsetAt(x, at.getCenterY());
    }

    private @Nullable Bounds boundsInSight(int caret) {
        TextRange point = TextRange.of(caret, caret);
        if (page.boundsOf(point) == null) {
            page.scrollTo(caret);
            page.layout();
        }
        return page.boundsOf(point);
    }
}
