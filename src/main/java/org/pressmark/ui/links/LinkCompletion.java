package org.pressmark.ui.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pressmark.library.LinkText;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.TextRange;

/**
 * Offers articles and notes while {@code [[} and some words are typed in a field. Arrows choose, Enter or a click takes one, Esc
 * closes the list and nothing else. In the field a link reads {@code [[words]]}; {@link #markdown} gives what is to be stored.
 */
public final class LinkCompletion {

    private static final double ROW = 46;
    private static final double WIDTH = 340;
    private static final int ROWS = 6;
    private static final double MARGIN = 6;

    private final TextArea field;
    private final LinkViewModel model;
    private final LinkText links = new LinkText();
    private final Popup popup = new Popup();
    private final ListView<LinkTarget> list = new ListView<>();
    private boolean reading;

    private LinkCompletion(TextArea field, LinkViewModel model) {
        this.field = field;
        this.model = model;
    }

    /** @param model of the window */
    public static LinkCompletion install(TextArea field, LinkViewModel model) {
        var completion = new LinkCompletion(field, model);
        completion.prepare(ResourceBundle.getBundle("org.pressmark.ui.links.links"));
        return completion;
    }

    private void prepare(ResourceBundle words) {
        list.getStyleClass().add("link-list");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setAccessibleText(words.getString("candidates"));
        list.setCellFactory(view -> new Candidate());
        list.setOnMouseClicked(event -> take());
        Label none = new Label(words.getString("none"));
        none.getStyleClass().add("secondary");
        list.setPlaceholder(none);
        popup.getContent().setAll(list);
        popup.setHideOnEscape(true);
        popup.setAutoHide(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.caretPositionProperty().subscribe(this::look);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /** True while the list is shown: then Esc belongs to it. */
    public boolean isShowing() {
        return popup.isShowing();
    }

    /** Puts a stored comment into the field, its links by their present words. */
    public void read(String markdown) {
        put(links.read(markdown, Map.of()));
        if (markdown.contains("[[pm:")) {
            String before = field.getText();
            model.targets(markdown, targets -> {
                // Not under the writer's hands.
                if (field.getText().equals(before)) {
                    int caret = field.getCaretPosition();
                    boolean atEnd = caret == field.getLength();
                    put(links.read(markdown, targets));
                    field.positionCaret(atEnd ? field.getLength() : Math.min(caret, field.getLength()));
                }
            });
        }
    }

    /** True while a stored comment is put into the field: nobody has typed then. */
    public boolean isReading() {
        return reading;
    }

    private void put(String words) {
        reading = true;
        field.setText(words);
        reading = false;
    }

    /** What is in the field, as it is stored. */
    public String markdown() {
        return links.markdown(field.getText());
    }

    private void look() {
        Optional<TextRange> typing = field.isFocused() ? typing() : Optional.empty();
        if (typing.isEmpty()) {
            popup.hide();
            return;
        }
        String typed = field.getText().substring(typing.get().start() + 2, typing.get().end());
        model.candidates(typed, this::offer);
    }

    private Optional<TextRange> typing() {
        int caret = field.getCaretPosition();
        return caret > field.getLength() ? Optional.empty() : LinkText.typing(field.getText(), caret);
    }

    private void offer(List<LinkTarget> found) {
        if (typing().isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(found.size(), 1, ROWS) * ROW + 2 * MARGIN);
        if (!popup.isShowing()) {
            Point2D caret = field.getInputMethodRequests() == null
                    ? field.localToScreen(0, field.getHeight())
                    : field.getInputMethodRequests().getTextLocation(0);
            Window window = field.getScene().getWindow();
            double rightmost = window.getX() + window.getWidth() - WIDTH - MARGIN;
            popup.show(field, Math.max(window.getX(), Math.min(caret.getX(), rightmost)), caret.getY() + MARGIN);
        }
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> !event.isShortcutDown() && take();
            case ESCAPE -> {
                popup.hide();
                yield true;
            }
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean move(int by) {
        int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - ROWS + 1));
        return true;
    }

    private boolean take() {
        @Nullable LinkTarget chosen = list.getSelectionModel().getSelectedItem();
        Optional<TextRange> typing = typing();
        popup.hide();
        if (chosen == null || typing.isEmpty()) {
            return false;
        }
        field.replaceText(typing.get().start(), typing.get().end(), "[[" + links.name(chosen.id(), chosen.words()) + "]]");
        return true;
    }

    /** A target: its words over what and where it is. */
    private final class Candidate extends ListCell<LinkTarget> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final VBox row = new VBox(name, detail);

        private Candidate() {
            detail.getStyleClass().add("secondary");
            row.getStyleClass().add("link-row");
            // As wide as the list: longer words end in dots.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable LinkTarget item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.words().isEmpty() ? item.article() : item.words());
            detail.setText(model.detail(item));
            setGraphic(row);
        }
    }
}
