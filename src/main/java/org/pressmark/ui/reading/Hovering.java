package org.pressmark.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Person;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.MarkStyle;
import org.pressmark.ui.reading.page.PageView;

/** Shows who is named, or who speaks, where the pointer rests. */
final class Hovering {

    private static final Duration REST = Duration.millis(300);

    private final PageView page;
    private final Overlay overlay;
    private final PersonCard card;
    private final ReadingViewModel model;
    private final Workspace workspace;
    private final PauseTransition rest = new PauseTransition(REST);
    private double x;
    private double y;
    private @Nullable Person hovered;

    Hovering(PageView page, Overlay overlay, PersonCard card, ReadingViewModel model, Workspace workspace) {
        this.page = page;
        this.overlay = overlay;
        this.card = card;
        this.model = model;
        this.workspace = workspace;
    }

    void install() {
        rest.setOnFinished(event -> look());
        page.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            x = event.getX();
            y = event.getY();
            rest.playFromStart();
        });
        page.addEventHandler(MouseEvent.MOUSE_EXITED, event -> stop());
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> stop());
        page.positionProperty().subscribe(this::stop);
        page.widthProperty().subscribe(this::stop);
        workspace.personProperty().subscribe(this::light);
    }

    private void look() {
        if (!overlay.isEmpty() && !overlay.shows(card)) {
            return;
        }
        int at = page.characterAt(x, y);
        Optional<Person> person = at < 0 ? Optional.empty() : model.personAt(at);
        Optional<Quote> quote = at < 0 ? Optional.empty() : model.quoteAt(at);
        setHovered(person.orElse(null));
        if (person.isPresent()) {
            card.show(person.get(), model.quotesBy(person.get()));
        } else if (quote.isPresent()) {
            card.showSpeaker(quote.get(), model.speaker(quote.get()), model.kind(quote.get()));
        } else {
            hide();
            return;
        }
        overlay.show(card, page.boundsOf(TextRange.of(at, at + 1)), Overlay.Side.ABOVE);
    }

    private void stop() {
        rest.stop();
        hide();
    }

    private void hide() {
        setHovered(null);
        overlay.hide(card);
    }

    private void setHovered(@Nullable Person person) {
        if (person != hovered) {
            hovered = person;
            light();
        }
    }

    private void light() {
        @Nullable Person chosen = workspace.personProperty().get();
        page.setMarks(MarkStyle.LIT, chosen == null && hovered == null ? List.of() : model.mentions(chosen, hovered));
    }
}
