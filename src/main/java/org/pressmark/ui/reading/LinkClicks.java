package org.pressmark.ui.reading;

import java.awt.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.InlineKind;
import org.pressmark.model.InlineStyle;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.PageView;

/**
 * Links in the text: one to a place in the article, such as a footnote, leads there, and Alt+Left back. One to the web shows its address,
 * and only on a second click does the desktop's own browser open it.
 */
final class LinkClicks {

    private final PageView page;
    private final Workspace workspace;
    private final ResourceBundle words;
    private final Deque<Integer> way = new ArrayDeque<>();
    private final ContextMenu menu = new ContextMenu();

    LinkClicks(PageView page, Workspace workspace, ResourceBundle words) {
        this.page = page;
        this.workspace = workspace;
        this.words = words;
    }

    void install() {
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress()) {
                follow(page.characterAt(event.getX(), event.getY()), event.getScreenX(), event.getScreenY());
            }
        });
        page.addEventHandler(MouseEvent.MOUSE_MOVED, event ->
                page.setCursor(linkAt(page.characterAt(event.getX(), event.getY())).isPresent() ? Cursor.HAND : null));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        workspace.articleProperty().subscribe((before, now) -> {
            if (before == null || now == null || before.article() != now.article()) {
                way.clear();
            }
        });
    }

    private void key(KeyEvent event) {
        int caret = page.selection().range().start();
        if (event.getCode() == KeyCode.LEFT && event.isAltDown() && !way.isEmpty()) {
            int back = way.pop();
            page.selection().place(back);
            page.scrollTo(back);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && linkAt(caret).isPresent()) {
            @Nullable Bounds place = page.boundsOf(TextRange.of(caret, caret));
            if (place != null) {
                Bounds onScreen = page.localToScreen(place);
                follow(caret, onScreen.getMinX(), onScreen.getMaxY());
                event.consume();
            }
        }
    }

    private Optional<InlineStyle> linkAt(int offset) {
        return offset < 0 ? Optional.empty() : style(style -> style.kind() == InlineKind.LINK && style.range().contains(offset));
    }

    private Optional<InlineStyle> style(Predicate<InlineStyle> wanted) {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        return open == null ? Optional.empty()
                : open.article().text().blocks().stream().flatMap(block -> block.styles().stream()).filter(wanted).findFirst();
    }

    private void follow(int offset, double x, double y) {
        menu.hide();
        Optional<InlineStyle> link = linkAt(offset);
        @Nullable String target = link.map(InlineStyle::target).orElse(null);
        if (target == null || !page.selection().range().isEmpty()) {
            return;
        }
        if (target.startsWith("#")) {
            String name = target.substring(1);
            style(style -> style.kind() == InlineKind.ANCHOR && name.equals(style.target())).ifPresent(anchor -> {
                way.push(offset);
                page.selection().place(anchor.range().start());
                page.scrollTo(anchor.range().start());
            });
        } else {
            offer(target, x, y);
        }
    }

    private void offer(String address, double x, double y) {
        MenuItem copy = new MenuItem(words.getString("link.copy"));
        copy.setOnAction(event -> Copying.put(address));
        menu.getItems().setAll(copy);
        web(address).filter(web -> Desktop.isDesktopSupported()).ifPresent(web -> {
            MenuItem open = new MenuItem(MessageFormat.format(words.getString("link.open"), shortened(address)));
            open.setMnemonicParsing(false);
            open.setOnAction(event -> workspace.ask("browse", library -> browse(web), done -> {}));
            menu.getItems().addFirst(open);
        });
        menu.show(page, x, y);
    }

    /** The address as it is, but for its middle: what counts is where it leads. */
    private static String shortened(String address) {
        return address.length() <= 120 ? address : address.substring(0, 90) + "…" + address.substring(address.length() - 25);
    }

    private static Optional<URI> web(String address) {
        try {
            URI uri = URI.create(address);
            boolean known = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return known ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // it can still be copied
        }
    }

    private static URI browse(URI address) {
        try {
            Desktop.getDesktop().browse(address);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(address.toString(), e);
        }
    }
}
