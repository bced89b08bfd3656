package org.pressmark.ui.reading;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Draft;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.reading.AnnotatingViewModel.Look;
import org.pressmark.ui.reading.page.PageView;

/** Opens the card of a highlight beside its words, and sees to it that what is typed there is never lost. */
final class CardDesk implements HighlightCard.Actions {

    /** What the card is open on. */
    private sealed interface Subject {
        record Stored(PlacedAnnotation placed, List<PlacedAnnotation> around) implements Subject {
            Highlight highlight() {
                return (Highlight) placed.annotation();
            }
        }

        /** A highlight that is made when its words are saved. */
        record Fresh(String articleId, TextRange range, boolean merge) implements Subject {}
    }

    private final PageView page;
    private final Overlay overlay;
    private final AnnotatingViewModel model;
    private final DraftKeeper drafts;
    private final ResourceBundle words;
    private final HighlightCard card;
    private final RangeHandles handles;
    private Consumer<PlacedAnnotation> rangeChange = placed -> {};
    private @Nullable Subject open;
    private @Nullable Bounds shownAt;
    private boolean editing;

    CardDesk(PageView page, Overlay overlay, RangeHandles handles, AnnotatingViewModel model, DraftKeeper drafts, ResourceBundle words) {
        this.page = page;
        this.overlay = overlay;
        this.handles = handles;
        this.model = model;
        this.drafts = drafts;
        this.words = words;
        this.card = new HighlightCard(model.settings(), words, this);
        page.layoutsProperty().subscribe(this::follow);
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
        return open instanceof Subject.Stored stored ? stored.placed() : null;
    }

    /** @param around all highlights that overlap where the reader pointed; with this one */
    void read(PlacedAnnotation placed, List<PlacedAnnotation> around) {
        dismiss();
        open = new Subject.Stored(placed, around);
        view();
    }

    private void view() {
        editing = false;
        card.view(content());
        place();
        if (open instanceof Subject.Stored stored) {
            handles.show(stored.placed(), resized -> read(resized, List.of(resized)));
        }
    }

    /** Opens the card for a note on words that are not highlighted yet. */
    void write(TextRange range, boolean merge, boolean tagsFirst) {
        dismiss();
        open = new Subject.Fresh(model.articleId(), range, merge);
        write(tagsFirst);
    }

    void write(boolean tagsFirst) {
        if (open == null) {
            return;
        }
        handles.hide();
        editing = true;
        String key = key();
        card.edit(content(), drafts.get(key).map(CardDesk::written).orElse(stored()));
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
                open = new Subject.Fresh(draft.articleId(), range, false);
                editing = true;
                card.edit(content(), written(draft));
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
            case Subject.Stored(var placed, var around) -> new HighlightCard.Content(
                    Look.of((Highlight) placed.annotation()), stored(),
                    placed.placement().status() == AnchorStatus.UNCERTAIN ? words.getString("uncertain") : "",
                    true, Math.max(0, around.indexOf(placed)), around.size(), drafted);
            case Subject.Fresh fresh -> new HighlightCard.Content(look(), Written.NOTHING, "", false, 0, 1, drafted);
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
        return open instanceof Subject.Stored stored
                ? new Written(stored.highlight().comment(), stored.highlight().tags())
                : Written.NOTHING;
    }

    private static Written written(Draft draft) {
        return new Written(draft.text(), draft.tags());
    }

    private String articleId() {
        return switch (open) {
            case Subject.Stored stored -> stored.highlight().articleId();
            case Subject.Fresh fresh -> fresh.articleId();
            case null -> "";
        };
    }

    private Draft.Subject subject() {
        return switch (open) {
            case Subject.Stored stored -> new Draft.Subject.Stored(stored.highlight().id());
            case Subject.Fresh fresh -> new Draft.Subject.NewHighlight(fresh.range(), card.look().color(), card.look().style());
            case null -> new Draft.Subject.NewNote();
        };
    }

    /** Words typed on the same range before it was highlighted are about the highlight now. */
    private String key() {
        String own = Draft.keyOf(articleId(), subject());
        if (open instanceof Subject.Stored && drafts.get(own).isEmpty()) {
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
        return switch (open) {
            case Subject.Stored stored -> ReadingViewModel.range(stored.placed());
            case Subject.Fresh fresh -> fresh.range();
            case null -> TextRange.of(0, 0);
        };
    }

    private boolean changed() {
        return !card.written().stripped().equals(stored().stripped());
    }

    /** The stored highlights are other ones now. */
    void refresh() {
        if (open instanceof Subject.Stored stored) {
            model.current(stored.highlight().id()).ifPresentOrElse(
                    now -> {
                        List<PlacedAnnotation> around = stored.around().stream()
                                .flatMap(one -> model.current(one.annotation().id()).stream()).toList();
                        open = new Subject.Stored(now, around);
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
    private void follow() {
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
            case Subject.Stored stored -> model.rewrite(stored.highlight(), written, () -> drafts.forget(key), failed);
            case Subject.Fresh(var article, var range, var merge) ->
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
        boolean back = open instanceof Subject.Stored;
        page.requestFocus();
        if (back) {
            view();
        } else {
            hide();
        }
        return true;
    }

    @Override
    public void look(Look look) {
        if (open instanceof Subject.Stored stored) {
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
        if (open instanceof Subject.Stored stored) {
            hide();
            page.requestFocus();
            model.delete(stored.highlight().id());
        }
    }

    @Override
    public void changeRange() {
        if (open instanceof Subject.Stored stored) {
            hide();
            page.requestFocus();
            rangeChange.accept(stored.placed());
        }
    }

    @Override
    public void step(int by) {
        if (open instanceof Subject.Stored(var placed, var around) && around.size() > 1) {
            read(around.get(Math.floorMod(around.indexOf(placed) + by, around.size())), around);
        }
    }
}
