package org.pressmark.ui.reading;

import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.PageView;

/** From a selection to a highlight with a comment, and back to it by a click. */
final class Annotating {

    private final PageView page;
    private final Overlay overlay;
    private final ReadingViewModel model;
    private final Workspace workspace;
    private final ResourceBundle words;
    private final SelectionPopup popup;
    private final HighlightCard card;
    private final Runnable copy;

    Annotating(PageView page, Overlay overlay, ReadingViewModel model, Workspace workspace, ResourceBundle words, Runnable copy) {
        this.page = page;
        this.overlay = overlay;
        this.model = model;
        this.workspace = workspace;
        this.words = words;
        this.copy = copy;
        this.popup = new SelectionPopup(words, this::highlight, this::note, copy);
        this.card = new HighlightCard(words);
    }

    void install() {
        page.selection().settledProperty().subscribe(this::settled);
        page.selection().rangeProperty().subscribe(range -> overlay.hide(popup));
        page.positionProperty().subscribe(position -> overlay.hide(popup));
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void settled(TextRange range) {
        dismiss();
        if (!range.isEmpty()) {
            overlay.show(popup, page.boundsOf(range), Overlay.Side.BELOW);
        }
    }

    /** A click opens the card of the highlight that it falls on. */
    private void clicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress();
        if (plain && page.selection().range().isEmpty()) {
            model.highlightAt(page.characterAt(event.getX(), event.getY())).ifPresent(this::open);
        }
    }

    private void key(KeyEvent event) {
        boolean used = switch (event.getCode()) {
            case ESCAPE -> unwind();
            case ENTER -> openAtCaret();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    /** Letters act when they are typed, not when their keys go down: so the letter does not end up in the card that it opens. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCharacter().length() != 1) {
            return;
        }
        char letter = event.getCharacter().charAt(0);
        boolean used = switch (letter) {
            case '1', '2', '3', '4', '5', '6', '7', '8' -> selected(() -> highlight(HighlightColor.values()[letter - '1']));
            case 'h', 'H' -> selected(() -> highlight(HighlightColor.YELLOW));
            case 'n', 'N' -> selected(this::note);
            case 'c', 'C' -> selected(copy);
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean selected(Runnable action) {
        boolean any = !page.selection().range().isEmpty();
        if (any) {
            action.run();
        }
        return any;
    }

    private boolean openAtCaret() {
        var found = model.highlightAt(page.selection().range().start());
        found.ifPresent(placed -> {
            open(placed);
            card.write();
        });
        return found.isPresent();
    }

    /** Closes one thing; true if there was one. */
    private boolean unwind() {
        if (card.isOpen()) {
            dismiss();
            return true;
        }
        return selected(() -> page.selection().clear());
    }

    /** Closes the card and keeps what was typed. */
    void dismiss() {
        card.close();
        hideCard();
        overlay.hide(popup);
    }

    /** The keyboard goes back to the page, but only from the card: it may be in the find bar by now. */
    private void hideCard() {
        boolean written = card.isFocusWithin();
        overlay.hide(card);
        if (written) {
            page.requestFocus();
        }
    }

    private void highlight(HighlightColor color) {
        add(articleId(), page.selection().range(), new Draft("", List.of(), color));
    }

    private void add(String id, TextRange range, Draft draft) {
        if (!id.isEmpty()) {
            workspace.addHighlight(id, range, draft.color(), draft.comment(), draft.tags(), stored -> page.selection().clear());
        }
    }

    /** Taken when words are chosen, as another article may be open when the card closes. */
    private String articleId() {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        return open == null ? "" : open.id();
    }

    private void note() {
        TextRange range = page.selection().range();
        String id = articleId();
        show(range, new Draft("", List.of(), HighlightColor.YELLOW), "", false, new HighlightCard.Actions() {
            @Override
            public void closed(Draft draft) {
                hideCard();
                if (!draft.isEmpty()) {
                    add(id, range, draft);
                }
            }

            @Override
            public void recolor(HighlightColor color) {
                // Stored with the note, when the card closes.
            }

            @Override
            public void delete() {
                hideCard();
            }
        });
        card.write();
    }

    /** Opens the card of a stored highlight. */
    void open(PlacedAnnotation placed) {
        if (!(placed.annotation() instanceof Highlight highlight)) {
            return;
        }
        String state = placed.placement().status() == AnchorStatus.UNCERTAIN ? words.getString("uncertain") : "";
        Draft stored = new Draft(highlight.comment(), highlight.tags(), highlight.color());
        show(ReadingViewModel.range(placed), stored, state, true, new HighlightCard.Actions() {
            private Highlight current = highlight;

            @Override
            public void closed(Draft draft) {
                hideCard();
                if (!draft.comment().equals(stored.comment()) || !draft.tags().equals(stored.tags())) {
                    Instant now = Instant.now();
                    workspace.update(current.withComment(draft.comment(), now).withTags(draft.tags(), now));
                }
            }

            @Override
            public void recolor(HighlightColor color) {
                current = current.withColor(color, Instant.now());
                workspace.update(current);
            }

            @Override
            public void delete() {
                hideCard();
                workspace.delete(current.id());
            }
        });
    }

    private void show(TextRange range, Draft draft, String state, boolean stored, HighlightCard.Actions actions) {
        overlay.hide(popup);
        card.edit(draft, state, stored, actions);
        overlay.show(card, page.boundsOf(range), Overlay.Side.BELOW);
    }
}
