package org.pressmark.ui.reading;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.reading.page.Mark;
import org.pressmark.ui.reading.page.MarkStyle;
import org.pressmark.ui.reading.page.PageView;

/** Keeps the marks on the page in step with what they stand for: quotes, highlights, hits, the place just jumped to. */
final class PageMarks {

    private static final Duration FLASH = Duration.millis(1100);

    private final PageView page;
    private final ReadingViewModel model;
    private final FindViewModel find;
    private final PauseTransition flash = new PauseTransition(FLASH);

    PageMarks(PageView page, ReadingViewModel model, FindViewModel find) {
        this.page = page;
        this.model = model;
        this.find = find;
    }

    void install(Workspace workspace) {
        workspace.annotations().subscribe(this::markHighlights);
        find.hitsProperty().subscribe(hits -> page.setMarks(MarkStyle.FIND, hits.stream().map(Mark::of).toList()));
        find.currentProperty().subscribe(index -> markHit(index.intValue()));
        flash.setOnFinished(event -> page.setMarks(MarkStyle.FLASH, List.of()));
    }

    /** Draws all marks of an article anew. */
    void markAll() {
        page.setMarks(MarkStyle.DIRECT, model.directQuotes());
        page.setMarks(MarkStyle.INDIRECT, model.reportedQuotes());
        markHighlights();
        page.setMarks(MarkStyle.FIND, find.hitsProperty().get().stream().map(Mark::of).toList());
        markHit(find.currentProperty().get());
    }

    private void markHighlights() {
        List<Mark> anchored = model.highlights(AnchorStatus.ANCHORED);
        page.setMarks(MarkStyle.HIGHLIGHT, anchored.stream().filter(mark -> mark.style() == HighlightStyle.HIGHLIGHT).toList());
        page.setMarks(MarkStyle.LINES, anchored.stream().filter(mark -> mark.style() != HighlightStyle.HIGHLIGHT).toList());
        page.setMarks(MarkStyle.UNCERTAIN, model.highlights(AnchorStatus.UNCERTAIN));
        page.setMarks(MarkStyle.BOOKMARK, model.bookmarks());
    }

    private void markHit(int at) {
        page.setMarks(MarkStyle.FIND_CURRENT, at < 0 ? List.of() : List.of(Mark.of(find.hitsProperty().get().get(at))));
    }

    /** Lights a place for a moment, so that the eye finds it. */
    void flash(TextRange range) {
        page.setMarks(MarkStyle.FLASH, List.of(Mark.of(range)));
        flash.playFromStart();
    }
}
