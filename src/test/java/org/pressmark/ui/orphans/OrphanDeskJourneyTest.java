package org.pressmark.ui.orphans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.Library;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Fonts;
import org.pressmark.ui.MainWindow;
import org.pressmark.ui.Theme;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.task.DirectTasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** An article changes, and the reader says by keyboard alone where the notes belong that lost their place. */
class OrphanDeskJourneyTest {

    private static final String STORY = """
            Harbour vote goes to the wire

            The mayor said on Tuesday that the harbour would stay open all winter for the fishing fleet.

            Nobody was hurt when the old crane fell into the basin, the harbour master added.

            The council meets again in May to settle who pays for the new quay and its lights.

            Tickets for the cancelled crossings will be refunded within a month, the shipping line promised.
            """;

    private static final String LATER = STORY
            .replace("Nobody was hurt when the old crane fell into the basin, the harbour master added.\n\n", "")
            .replace("Tickets for the cancelled crossings will be refunded within a month", "Fares for those cancelled crossings may be paid back in a month or two");

    @TempDir
    Path directory;

    private final FxRobot robot = new FxRobot();
    private final WindowSettings settings = new WindowSettings();
    private Library library;
    private MainWindow window;
    private String id;

    @BeforeEach
    void open() throws TimeoutException, IOException {
        FxToolkit.registerPrimaryStage();
        library = Library.open(directory.resolve("library"));
        Path file = Files.writeString(directory.resolve("a.txt"), STORY);
        settings.theme.set(Theme.LIGHT);
        settings.width.set(980);
        settings.height.set(700);
        robot.interact(() -> {
            Fonts.load();
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            window = new MainWindow(stage, library, new DirectTasks(), settings);
            window.workspace().importFiles(List.of(file));
            window.show();
        });
        id = window.workspace().articleProperty().get().id();
        note("the old crane fell into the basin");
        note("will be refunded within a month");
        note("stay open all winter");
        Files.writeString(file, LATER);
        robot.interact(() -> window.workspace().importFiles(List.of(file)));
        settle();
    }

    private void note(String words) {
        int start = STORY.indexOf(words);
        robot.interact(() -> library.addHighlight(
                id, TextRange.of(start, start + words.length()), HighlightColor.BLUE, "", List.of()));
    }

    @AfterEach
    void close() {
        robot.interact(() -> window.stage().close());
        window.workspace().close();
        library.close();
    }

    private void settle() {
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> {
                window.stage().getScene().getRoot().applyCss();
                window.stage().getScene().getRoot().layout();
            });
        }
    }

    private void press(KeyCode... keys) {
        robot.press(keys);
        robot.release(keys);
        settle();
    }

    private boolean shown(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(Node::isVisible);
    }

    private long undecided() {
        return library.annotations(id).stream().filter(one -> one.placement().isOpen()).count();
    }

    @Test
    void fromTheNoticeThroughEveryDecisionAndBackByKeyboardAlone() {
        assertTrue(shown(".place-banner"));
        long before = undecided();
        assertTrue(before >= 1);
        press(KeyCode.F8);
        assertTrue(shown(".orphans"));
        assertFalse(shown(".left-side") && robot.lookup(".left-side").query().getParent().isVisible());
        press(KeyCode.D);
        assertEquals(before - 1, undecided());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, undecided());
        // Words chosen by hand, without the mouse.
        press(KeyCode.S);
        robot.press(KeyCode.SHIFT);
        for (int i = 0; i < 5; i++) {
            robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        }
        robot.release(KeyCode.SHIFT);
        press(KeyCode.ENTER);
        assertEquals(before - 1, undecided());
        for (long left = undecided(); left > 0; left--) {
            press(KeyCode.D);
        }
        assertEquals(0, undecided());
        assertTrue(shown(".orphans .empty-state"));
        press(KeyCode.ESCAPE);
        assertFalse(shown(".orphans"));
        assertTrue(shown(".reading"));
    }

    @Test
    void versionsAreComparedReadAndLeftByKeyboardAlone() {
        press(KeyCode.F7);
        assertTrue(shown(".versions"));
        press(KeyCode.ESCAPE);
        assertFalse(shown(".versions"));
        press(KeyCode.F7);
        assertTrue(shown(".versions"));
        assertTrue(shown(".mark-removed"));
        press(KeyCode.N);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertFalse(shown(".versions"));
        assertEquals(1, window.workspace().articleProperty().get().old().number());
        assertEquals(3, window.workspace().annotations().size());
        robot.clickOn("Back to the current one");
        settle();
        assertEquals(null, window.workspace().articleProperty().get().old());
        assertEquals(LATER.strip(), window.workspace().articleProperty().get().article().text().text().strip());
    }
}
