package org.pressmark.ui.reading;

import java.time.InstantSource;
import java.util.List;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Draft;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.ui.AnnotatingCommands;
import org.pressmark.ui.MarkingSettings;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.PageView;

/** Everything on the page that has to do with annotations, put together. */
record AnnotatingParts(
        Annotating annotating,
        AnnotatingViewModel model,
        CardDesk desk,
        RangeHandles handles,
        DraftKeeper drafts,
        DraftNotice notice,
        AnnotationMenu menu,
        Workspace workspace) {

    static AnnotatingParts of(PageView page, Overlay overlay, Workspace workspace, MarkingSettings settings,
            ReadingArea.Around around, ResourceBundle words, Annotating.Elsewhere elsewhere) {
        AnnotatingViewModel model = new AnnotatingViewModel(workspace, settings, words, InstantSource.system());
        PauseTransition pause = new PauseTransition(Duration.millis(DraftKeeper.DELAY_MILLIS));
        DraftKeeper drafts = new DraftKeeper(workspace, action -> {
            pause.setOnFinished(event -> action.run());
            pause.playFromStart();
        });
        RangeHandles handles = new RangeHandles(page, model, words);
        CardDesk desk = new CardDesk(page, overlay, handles, model, drafts, around, words);
        Annotating annotating = new Annotating(page, overlay, model, desk, elsewhere, words);
        return new AnnotatingParts(annotating, model, desk, handles, drafts, new DraftNotice(words, desk::resume),
                new AnnotationMenu(annotating, model, words), workspace);
    }

    /** @param paper holds the page already; the overlay comes after this */
    void install(StackPane paper) {
        StackPane.setAlignment(notice, Pos.BOTTOM_RIGHT);
        paper.getChildren().addAll(handles, notice);
        annotating.install();
        workspace.annotations().subscribe(desk::refresh);
        drafts.allProperty().subscribe(all -> notice.show(all.stream().filter(AnnotatingParts::isOffered).toList()));
    }

    /** The one that is open needs no offer; that of an article's note is offered where notes are written. */
    private static boolean isOffered(Draft draft) {
        return !draft.open() && !(draft.subject() instanceof Draft.Subject.NewNote);
    }

    /** Loads what was typed on an article; what was being typed when the program was killed is opened again. */
    void load(@Nullable OpenArticle open) {
        if (open != null) {
            drafts.load(open, found -> found.stream()
                    .filter(draft -> draft.open() && !(draft.subject() instanceof Draft.Subject.NewNote))
                    .findFirst().ifPresent(desk::resume));
        }
    }

    AnnotatingCommands commands() {
        return annotating;
    }

    List<PlacedAnnotation> at(int offset) {
        return model.highlightsAt(offset);
    }

    /** Closes what is open, storing what was typed. */
    void dismiss() {
        annotating.dismiss();
        drafts.flush();
    }
}
