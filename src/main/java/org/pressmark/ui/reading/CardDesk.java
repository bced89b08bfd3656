package org.pressmark.ui.reading;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Draft;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.reading.AnnotatingViewModel.Look;
import org.pressmark.ui.reading.page.PageView;

/** Opens the card of a highlight beside its words, and sees to it that what is typed there is never lost. */
final class CardDesk implements HighlightCard.Actions {

    private final PageView page;
    private final Overlay overlay;
    private final AnnotatingViewModel model;
    private final DraftKeeper drafts;
    private final ReadingArea.Around around;
    private final HighlightCard card;
    private final RangeHandles handles;
    private Consumer<PlacedAnnotation> rangeChange = placed -> {};
    private @Nullable CardSubject open;
    private @Nullable Bounds shownAt;
    private boolean editing;

    CardDesk(PageView page, Overlay overlay, RangeHandles handles, AnnotatingViewModel model, DraftKeeper drafts,
            ReadingArea.Around around, ResourceBundle words) {
        this.page = page;
        this.overlay = overlay;
        this.handles = handles;
        this.model = model;
        this.drafts = drafts;
        this.around = around;
        this.card = new HighlightCard(model, around.links(), words, this);
        page.layoutsProperty().subscribe(this::keepBeside);
        card.focusWithinProperty().subscribe(within -> {
            if (!within) {
                drafts.flush();
            }
        });
    }

    /** @param action asked to change the range of the card's highlight by keys */
    void onChangeRange(Consumer<PlacedAnnotation> action) {
        rangeChange = action;
    }

    boolean isOpen() {
        return open != null;
    }

    boolean isEditing() {
        return open != null && editing;
    }

    /** The stored highlight whose card is open; null for none. */
    @Nullable PlacedAnnotation current() {
        return open instanceof CardSubject.Stored stored ? stored.placed() : null;
    }

    /** @param around all highlights that overlap where the reader pointed; with this one */
    void read(PlacedAnnotation placed, List<PlacedAnnotation> around) {
        dismiss();
        open = CardSubject.Stored.of(placed, around);
        view();
    }

    private void view() {
        editing = false;
        card.view(content());
        place();
        if (open instanceof CardSubject.Stored stored) {
            handles.show(stored.placed(), resized -> read(resized, List.of(resized)));
        }
    }

    /** Opens the card for a note on words that are not highlighted yet. */
    void write(TextRange range, boolean merge, boolean tagsFirst) {
        dismiss();
        open = new CardSubject.Fresh(model.articleId(), range, merge);
        write(tagsFirst);
    }

    void write(boolean tagsFirst) {
        if (open == null) {
            return;
        }
        handles.hide();
        editing = true;
        String key = key();
        card.edit(content(), drafts.get(key).map(Written::of).orElse(stored()));
        if (drafts.get(key).isPresent()) {
            rename(key);
        }
        model.tags(card::setKnownTags);
        place();
        card.write(tagsFirst);
    }

    /** Takes up words that were typed before. */
    void resume(Draft draft) {
        switch (draft.subject()) {
            case Draft.Subject.Stored(var id) -> model.known(id).filter(placed -> placed.annotation() instanceof Highlight).ifPresent(placed -> {
                model.reveal(placed);
                read(placed, List.of(placed));
                write(false);
            });
            case Draft.Subject.NewHighlight(var range, var color, var style) -> {
                dismiss();
                page.reveal(range);
                page.layout();
                model.remember(new Look(color, style));
                open = new CardSubject.Fresh(draft.articleId(), range, false);
                editing = true;
                card.edit(content(), Written.of(draft));
                rename(draft.key());
                place();
                card.write(false);
            }
            case Draft.Subject.NewNote note -> {}
        }
    }

    /** What was typed is open again, and what it is about may have moved since. */
    private void rename(String before) {
        Draft now = draft();
        if (!before.equals(now.key())) {
            drafts.forget(before);
        }
        drafts.typed(now);
    }

    private HighlightCard.Content content() {
        boolean drafted = drafts.get(key()).isPresent();
        return switch (open) {
            case CardSubject.Stored(var placed, var base, var around) -> new HighlightCard.Content(
                    Look.of((Highlight) placed.annotation()), stored(),
                    placed, Math.max(0, around.indexOf(placed)), around.size(), drafted);
            case CardSubject.Fresh fresh -> new HighlightCard.Content(look(), Written.NOTHING, null, 0, 1, drafted);
            case null -> throw new IllegalStateException();
        };
    }

    private Look look() {
        return drafts.get(key()).map(Draft::subject)
                .filter(Draft.Subject.NewHighlight.class::isInstance).map(Draft.Subject.NewHighlight.class::cast)
                .map(fresh -> new Look(fresh.color(), fresh.style()))
                .orElseGet(model::look);
    }

    private Written stored() {
        return open == null ? Written.NOTHING : open.stored();
    }

    private String articleId() {
        return open == null ? "" : open.articleId();
    }

    private Draft.Subject subject() {
        return open == null ? new Draft.Subject.NewNote() : open.draft(card.look());
    }

    /** Words typed on the same range before it was highlighted are about the highlight now. */
    private String key() {
        String own = Draft.keyOf(articleId(), subject());
        if (open instanceof CardSubject.Stored && drafts.get(own).isEmpty()) {
            String before = Draft.keyOf(articleId(), new Draft.Subject.NewHighlight(range(), card.look().color(), card.look().style()));
            return drafts.get(before).isPresent() ? before : own;
        }
        return own;
    }

    private Draft draft() {
        Written typed = card.written();
        return Draft.of(articleId(), subject(), typed.comment(), typed.tags());
    }

    private TextRange range() {
        return open == null ? TextRange.of(0, 0) : open.range();
    }

    private boolean changed() {
        return !card.written().stripped().equals(stored().stripped());
    }

    /** The stored highlights are other ones now. */
    void refresh() {
        if (open instanceof CardSubject.Stored stored) {
            model.current(stored.highlight().id()).ifPresentOrElse(
                    now -> {
                        List<PlacedAnnotation> around = stored.around().stream()
                                .flatMap(one -> model.current(one.annotation().id()).stream()).toList();
                        open = editing ? new CardSubject.Stored(now, stored.base(), around) : CardSubject.Stored.of(now, around);
                        if (!editing) {
                            view();
                        }
                    },
                    () -> {
                        if (!editing) {
                            hide();
                        }
                    });
        }
    }

    private void place() {
        shownAt = page.boundsOf(range());
        overlay.show(card, shownAt, Overlay.Side.BELOW);
    }

    /** The card keeps beside its words as they move. */
    private void keepBeside() {
        if (open != null) {
            @Nullable Bounds now = page.boundsOf(range());
            if (now == null ? shownAt != null : !now.equals(shownAt)) {
                place();
            }
        }
    }

    private void hide() {
        boolean within = card.isFocusWithin();
        open = null;
        editing = false;
        handles.hide();
        overlay.hide(card);
        if (within) {
            page.requestFocus();
        }
    }

    /** Closes the card and stores what was typed. */
    void dismiss() {
        if (open == null) {
            return;
        }
        if (editing && changed()) {
            store();
        } else if (editing) {
            drafts.forget(key());
        }
        hide();
    }

    private void store() {
        Draft typed = draft();
        String key = key();
        Written written = card.written();
        Look look = card.look();
        Consumer<Exception> failed = problem -> drafts.setAside(typed);
        switch (open) {
            case CardSubject.Stored stored -> model.rewrite(stored.base(), written, () -> drafts.forget(key), failed);
            case CardSubject.Fresh(var article, var range, var merge) ->
                model.mark(article, range, look, written, merge, made -> drafts.forget(key), failed);
            case null -> {}
        }
    }

    /** Goes back one step, from writing to reading to nothing; typed words stay as a draft. */
    boolean unwind() {
        if (open == null) {
            return false;
        }
        if (!editing) {
            hide();
            return true;
        }
        if (changed()) {
            String before = key();
            Draft typed = draft();
            if (!before.equals(typed.key())) {
                drafts.forget(before);
            }
            drafts.setAside(typed);
        } else {
            drafts.forget(key());
        }
        page.requestFocus();
        if (open instanceof CardSubject.Stored stored) {
            open = CardSubject.Stored.of(stored.placed(), stored.around());
            view();
        } else {
            hide();
        }
        return true;
    }

    @Override
    public void look(Look look) {
        if (open instanceof CardSubject.Stored stored) {
            model.restyle(stored.highlight(), look);
        } else {
            model.remember(look);
        }
    }

    @Override
    public void edit() {
        write(false);
    }

    @Override
    public void save() {
        int caret = range().start();
        dismiss();
        page.requestFocus();
        page.selection().place(caret);
    }

    @Override
    public void leave() {
        unwind();
    }

    @Override
    public void typed() {
        if (!isEditing()) {
            return;
        }
        if (changed()) {
            drafts.typed(draft());
        } else {
            drafts.forget(key());
        }
    }

    @Override
    public void discard() {
        drafts.forget(key());
        page.requestFocus();
        view();
    }

    @Override
    public void delete() {
        if (open instanceof CardSubject.Stored stored) {
            hide();
            page.requestFocus();
            model.delete(stored.highlight().id());
        }
    }

    @Override
    public void accept() {
        decide(model::accept);
    }

    @Override
    public void detach() {
        decide(placed -> {
            hide();
            page.requestFocus();
            model.detach(placed);
        });
    }

    @Override
    public void choosePlace() {
        decide(placed -> {
            hide();
            around.choosePlace().accept(placed.annotation().id());
        });
    }

    private void decide(Consumer<PlacedAnnotation> decision) {
        if (open instanceof CardSubject.Stored stored && !editing) {
            decision.accept(stored.placed());
        }
    }

    @Override
    public void follow(LinkTarget target) {
        dismiss();
        around.links().follow(target);
    }

    @Override
    public void changeRange() {
        if (open instanceof CardSubject.Stored stored) {
            hide();
            page.requestFocus();
            rangeChange.accept(stored.placed());
        }
    }

    @Override
    public void step(int by) {
        if (open instanceof CardSubject.Stored(var placed, var base, var around) && around.size() > 1) {
            read(around.get(Math.floorMod(around.indexOf(placed) + by, around.size())), around);
        }
    }
}
