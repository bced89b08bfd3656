package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.pressmark.library.DemoLibrary;
import org.pressmark.library.Library;
import org.pressmark.ui.task.DirectTasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What a reader does in the whole window, without a display. */
class WindowJourneyTest {

    @TempDir
    Path directory;

    private final FxRobot robot = new FxRobot();
    private final WindowSettings settings = new WindowSettings();
    private Library library;
    private MainWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        library = DemoLibrary.open(directory);
        settings.theme.set(Theme.LIGHT);
        settings.width.set(980);
        settings.height.set(700);
        robot.interact(() -> {
            Fonts.load();
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            window = new MainWindow(stage, library, new DirectTasks(), settings);
            window.workspace().importFiles(List.of(DemoWorkspace.ferry()));
            window.show();
        });
        settle();
    }

    @AfterEach
    void close() {
        robot.interact(() -> window.stage().close());
        window.workspace().close();
        library.close();
    }

    /** Lists need some rounds of layout until their rows are there. */
    private void settle() {
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> {
                window.stage().getScene().getRoot().applyCss();
                window.stage().getScene().getRoot().layout();
            });
        }
    }

    private boolean shown(String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(Node::isVisible);
    }

    @Test
    void theWindowShowsTheArticleItsOutlineAndItsPeople() {
        assertTrue(window.stage().getTitle().startsWith("'Nobody asked the island'"));
        assertNotNull(robot.lookup("Ingrid Aasen").query());
        assertNotNull(robot.lookup("Islanders plan to sail over themselves").query());
        assertTrue(shown(".left-side") && shown(".right-side"));
    }

    @Test
    void aClickedPersonLightsUpAndTheNextClickShowsAMention() {
        robot.clickOn("Tomas Weil");
        assertEquals("Tomas Weil", window.workspace().personProperty().get().name());
        assertNull(window.workspace().revealProperty().get());
        settle();
        robot.clickOn("Tomas Weil");
        assertNotNull(window.workspace().revealProperty().get());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertNull(window.workspace().personProperty().get());
    }

    @Test
    void f9HidesBothSidebarsAndBringsThemBack() {
        robot.press(KeyCode.F9).release(KeyCode.F9);
        settle();
        assertFalse(shown(".left-side") || shown(".right-side"));
        assertFalse(settings.leftShown.get());
        robot.press(KeyCode.F9).release(KeyCode.F9);
        settle();
        assertTrue(shown(".left-side") && shown(".right-side"));
    }

    @Test
    void theThemeButtonTurnsTheWindowDark() {
        robot.clickOn(".icon-theme");
        assertEquals(Theme.DARK, settings.theme.get());
        assertTrue(window.stage().getScene().getStylesheets().getFirst().endsWith("theme-dark.css"));
    }

    @Test
    void shortcutsReachTheTabs() {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertEquals(WindowSettings.Tab.QUOTES, settings.tab.get());
        settle();
        assertTrue(shown(".filter"));
    }
}
