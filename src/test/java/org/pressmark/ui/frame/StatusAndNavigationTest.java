package org.pressmark.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Notice;
import org.pressmark.ui.Views;
import org.pressmark.ui.outline.OutlineViewModel;

class StatusAndNavigationTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private StatusViewModel status;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        status = new StatusViewModel(
                demo.workspace(), new OutlineViewModel(demo.workspace()), Views.words(StatusViewModel.class, "frame"));
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void theLineSaysHowFarOneHasRead() {
        assertEquals("0 % · 1 min left", status.progress().get());
        demo.workspace().positionProperty().set(demo.text().length() / 2);
        assertEquals("50 % · 1 min left", status.progress().get());
        assertEquals("Saved", status.saved().get());
    }

    @Test
    void aProblemStaysUntilItIsDismissedWhateverIsSaidAfterIt() {
        demo.workspace().importFiles(List.of(directory.resolve("missing.txt")));
        String problem = status.problem().get();
        assertEquals(true, problem.contains("missing.txt"));
        demo.workspace().say(Notice.Kind.INFO, "Notes written");
        assertEquals(problem, status.problem().get());
        assertEquals("Notes written", status.hint().get());
        demo.workspace().say(Notice.Kind.ERROR, "Another one");
        assertEquals(problem + "\nAnother one", status.problem().get());
        status.dismiss();
        assertEquals("", status.problem().get());
    }

    @Test
    void goingOnFromAPlaceJustShownFindsTheNextOne() {
        Navigator navigator = new Navigator(demo.workspace());
        navigator.nextQuote();
        assertEquals(demo.article().analysis().quotes().getFirst().range().in(demo.text()), demo.revealed());
        navigator.nextQuote();
        navigator.nextQuote();
        assertEquals("the crossing had cost the town 1.2 million crowns last year", demo.revealed());
        navigator.previousQuote();
        assertEquals("the last boat carried \"nurses, bakers and half a school band\" every single night", demo.revealed());
        navigator.nextSection();
        assertEquals("Aasen points to a hole in the budget", demo.revealed());
    }
}
