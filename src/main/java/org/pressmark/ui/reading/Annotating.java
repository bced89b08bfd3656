package org.pressmark.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.AnnotatingCommands;
import org.pressmark.ui.reading.AnnotatingViewModel.Look;
import org.pressmark.ui.reading.page.PageView;

/** From a selection to a highlight or a note, and back to it by a click: the page's mouse and keys for annotations. */
final class Annotating implements AnnotatingCommands, SelectionPopup.Actions {

    /** What the page does with selected words beside marking them. */
    record Elsewhere(Runnable copy, Runnable search) {}

    private final PageView page;
    private final Overlay overlay;
    private final AnnotatingViewModel model;
    private final Elsewhere elsewhere;
    private final CardDesk desk;
    private final RangeChange rangeChange;
    private final SelectionPopup popup;
    private final OverlapQuestion question;
    /** Id of the highlight whose card the last click opened; empty for none. */
    private String lastClicked = "";
    /** Id of the bookmark that was gone to last, as a bookmark has no card that is open; null for none. */
    private @Nullable String lastBookmark;

    Annotating(PageView page, Overlay overlay, AnnotatingViewModel model, CardDesk desk, Elsewhere elsewhere, ResourceBundle words) {
        this.page = page;
        this.overlay = overlay;
        this.model = model;
        this.desk = desk;
        this.elsewhere = elsewhere;
        this.popup = new SelectionPopup(model.settings(), words, this);
        this.question = new OverlapQuestion(words);
        this.rangeChange = new RangeChange(page, overlay, model, words);
        desk.onChangeRange(this::changeRange);
    }

    void install() {
        page.selection().settledProperty().subscribe(this::settled);
        page.selection().rangeProperty().subscribe(range -> {
            overlay.hide(popup);
            rangeChange.follow();
        });
        page.positionProperty().subscribe(position -> overlay.hide(popup));
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !rangeChange.isActive()) {
                dismiss();
            }
        });
        page.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void settled(TextRange range) {
        if (rangeChange.isActive()) {
            if (range.isEmpty()) {
                rangeChange.leave();
            }
            return;
        }
        dismiss();
        if (!range.isEmpty()) {
            popup.refresh();
            overlay.show(popup, page.boundsOf(range), Overlay.Side.BELOW);
        }
    }

    /** A click opens the card of the highlight that it falls on; the next one that of the highlight below. */
    private void clicked(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress();
        if (!plain || !page.selection().range().isEmpty()) {
            return;
        }
        List<PlacedAnnotation> there = model.highlightsAt(page.characterAt(event.getX(), event.getY()));
        if (!there.isEmpty()) {
            int before = there.stream().map(placed -> placed.annotation().id()).toList().indexOf(lastClicked);
            PlacedAnnotation next = there.get((before + 1) % there.size());
            lastClicked = next.annotation().id();
            desk.read(next, there);
        } else {
            lastClicked = "";
        }
    }

    /** Before the page scrolls or selects. */
    private void before(KeyEvent event) {
        @Nullable PlacedAnnotation open = desk.current();
        if (rangeChange.key(event)) {
            event.consume();
        } else if (open != null && !desk.isEditing() && event.isShiftDown() && event.getCode().isArrowKey()) {
            // The arrow then moves the end of the highlight, which is selected now.
            desk.changeRange();
        }
    }

    private void key(KeyEvent event) {
        boolean used = switch (event.getCode()) {
            case ESCAPE -> unwind();
            case ENTER -> !event.isShortcutDown() && editAtCaret(false);
            case DELETE, BACK_SPACE -> deleteOpen();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    /** Letters act when they are typed, not when their keys go down: so the letter does not end up in the card that it opens. */
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCharacter().length() != 1 || rangeChange.isActive()) {
            return;
        }
        if (question.typed(event.getCharacter()) || overlay.shows(question) || act(Character.toLowerCase(event.getCharacter().charAt(0)))) {
            event.consume();
        }
    }

    private boolean act(char letter) {
        return switch (letter) {
            case '1', '2', '3', '4', '5', '6', '7', '8' -> selected(() -> color(HighlightColor.values()[letter - '1']));
            case 'h' -> selected(() -> style(HighlightStyle.HIGHLIGHT));
            case 'u' -> selected(() -> style(HighlightStyle.UNDERLINE));
            case 'x' -> selected(() -> style(HighlightStyle.STRIKETHROUGH));
            case 'w' -> selected(() -> style(HighlightStyle.WAVY));
            case 'n' -> selected(this::note);
            case 't' -> selected(this::tag) || editAtCaret(true);
            case 'c' -> selected(this::copy);
            case 's' -> selected(this::search);
            default -> false;
        };
    }

    private boolean selected(Runnable action) {
        boolean any = !page.selection().range().isEmpty();
        if (any) {
            action.run();
        }
        return any;
    }

    /** The highlights of the card that is open, or at the caret. */
    private boolean editAtCaret(boolean tags) {
        if (desk.isOpen() && !desk.isEditing()) {
            desk.write(tags);
            return true;
        }
        List<PlacedAnnotation> there = model.highlightsAt(page.selection().range().start());
        if (there.isEmpty() || !page.selection().range().isEmpty()) {
            return false;
        }
        edit(there.getFirst(), there, tags);
        return true;
    }

    private boolean deleteOpen() {
        boolean open = desk.current() != null && !desk.isEditing();
        if (open) {
            desk.delete();
        }
        return open;
    }

    /** Closes one thing; true if there was one. */
    private boolean unwind() {
        if (overlay.shows(question)) {
            dismissQuestion();
            return true;
        }
        return desk.unwind() || selected(() -> page.selection().clear());
    }

    private void dismissQuestion() {
        question.forget();
        overlay.hide(question);
    }

    /** Closes what is open and keeps what was typed. */
    void dismiss() {
        dismissQuestion();
        if (rangeChange.isActive()) {
            rangeChange.leave();
        }
        desk.dismiss();
        overlay.hide(popup);
    }

    void edit(PlacedAnnotation placed, List<PlacedAnnotation> around, boolean tags) {
        overlay.hide(popup);
        desk.read(placed, around);
        desk.write(tags);
    }

    void changeRange(PlacedAnnotation placed) {
        dismiss();
        rangeChange.begin(placed, ended -> desk.read(ended, List.of(ended)));
    }

    /** Marks the selected words. */
    void mark(Look look) {
        model.markable(page.selection().range()).ifPresent(range -> decide(range, merge -> {
            String id = model.articleId();
            model.mark(id, range, look, Written.NOTHING, merge, made -> page.selection().clear(), problem -> {});
        }));
    }

    private void decide(TextRange range, Consumer<Boolean> then) {
        overlay.hide(popup);
        if (!model.mustAsk(range)) {
            then.accept(model.merges());
            return;
        }
        question.ask(model.overlapping(range).size(), merge -> {
            dismissQuestion();
            page.requestFocus();
            then.accept(merge);
        });
        overlay.show(question, page.boundsOf(range), Overlay.Side.BELOW);
    }

    @Override
    public void color(HighlightColor color) {
        mark(new Look(color, model.look().style()));
    }

    @Override
    public void style(HighlightStyle style) {
        mark(new Look(model.look().color(), style));
    }

    @Override
    public void note() {
        write(false);
    }

    @Override
    public void tag() {
        write(true);
    }

    private void write(boolean tags) {
        if (page.selection().range().isEmpty()) {
            editAtCaret(tags);
            return;
        }
        model.markable(page.selection().range()).ifPresent(range -> decide(range, merge -> desk.write(range, merge, tags)));
    }

    @Override
    public void copy() {
        elsewhere.copy().run();
    }

    @Override
    public void search() {
        elsewhere.search().run();
    }

    @Override
    public void highlight() {
        selected(() -> style(HighlightStyle.HIGHLIGHT));
    }

    @Override
    public void underline() {
        selected(() -> style(HighlightStyle.UNDERLINE));
    }

    @Override
    public void changeRange() {
        at().ifPresent(this::changeRange);
    }

    @Override
    public void delete() {
        at().ifPresent(placed -> {
            desk.dismiss();
            model.delete(placed.annotation().id());
        });
    }

    /** The highlight whose card is open, else the one at the caret. */
    private Optional<PlacedAnnotation> at() {
        return Optional.ofNullable(desk.current())
                .or(() -> model.highlightsAt(page.selection().range().start()).stream().findFirst());
    }

    @Override
    public void bookmark() {
        TextRange selected = page.selection().range();
        int place = selected.isEmpty() ? page.positionProperty().get() : selected.start();
        model.toggleBookmark(place, page.blockAt(place));
    }

    @Override
    public void next() {
        go(true);
    }

    @Override
    public void previous() {
        go(false);
    }

    private void go(boolean forward) {
        @Nullable PlacedAnnotation open = desk.current();
        int place = page.selection().isPlaced() ? page.selection().range().start() : page.positionProperty().get();
        @Nullable String from = open != null ? open.annotation().id() : lastBookmark;
        Optional<PlacedAnnotation> next = model.neighbour(from, place, forward);
        dismiss();
        page.requestFocus();
        next.ifPresent(this::show);
    }

    private void show(PlacedAnnotation placed) {
        model.reveal(placed);
        page.layout();
        boolean highlight = placed.annotation() instanceof Highlight;
        lastBookmark = highlight ? null : placed.annotation().id();
        if (highlight) {
            desk.read(placed, model.highlightsAt(ReadingViewModel.range(placed).start()));
        }
    }
}
