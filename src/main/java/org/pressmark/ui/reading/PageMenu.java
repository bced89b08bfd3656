package org.pressmark.ui.reading;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextRange;
import org.pressmark.ui.correct.CorrectionMenus;
import org.pressmark.ui.reading.page.PageView;

/** The menu of selected words, of a highlight, of a quote and of a name on the page: by the right button, or by the menu key or Shift+F10 at the caret. */
final class PageMenu {

    private final PageView page;
    private final ReadingViewModel model;
    private final CorrectionMenus menus;
    private final AnnotatingParts annotating;
    private @Nullable ContextMenu open;

    PageMenu(PageView page, ReadingViewModel model, CorrectionMenus menus, AnnotatingParts annotating) {
        this.page = page;
        this.model = model;
        this.menus = menus;
        this.annotating = annotating;
    }

    void install() {
        page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                showAtCaret();
            } else {
                show(page.characterAt(event.getX(), event.getY()), event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown()) {
                showAtCaret();
                event.consume();
            }
        });
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hide());
        page.positionProperty().subscribe(this::hide);
    }

    private void showAtCaret() {
        int caret = page.selection().range().start();
        @Nullable Bounds place = page.boundsOf(TextRange.of(caret, caret));
        if (place != null) {
            Bounds onScreen = page.localToScreen(place);
            show(caret, onScreen.getMinX(), onScreen.getMaxY());
        }
    }

    private void show(int offset, double x, double y) {
        hide();
        if (offset < 0) {
            return;
        }
        TextRange selected = selectedAt(offset);
        ContextMenu menu = menus.of(model.personAt(offset).orElse(null), model.quoteAt(offset).orElse(null), selected);
        List<MenuItem> ours = !selected.isEmpty() ? annotating.menu().forSelection() : annotating.menu().forHighlights(annotating.at(offset));
        if (!ours.isEmpty() && !menu.getItems().isEmpty()) {
            menu.getItems().addFirst(new SeparatorMenuItem());
        }
        menu.getItems().addAll(0, ours);
        if (!menu.getItems().isEmpty()) {
            open = menu;
            menu.show(page, x, y);
        }
    }

    /** The selection where the menu was asked for within it or at its edge; else nothing. */
    private TextRange selectedAt(int offset) {
        TextRange selected = page.selection().range();
        return selected.start() <= offset && offset <= selected.end() ? selected : TextRange.of(offset, offset);
    }

    private void hide() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
