package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.DemoLibrary;
import org.pressmark.library.EditName;
import org.pressmark.library.Library;
import org.pressmark.model.Analysis;
import org.pressmark.model.Person;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.task.DirectTasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A reader puts people and speakers right in the whole window, by mouse and by keyboard, and takes it back. */
class CorrectionJourneyTest {

    @TempDir
    Path directory;

    private final FxRobot robot = new FxRobot();
    private Library library;
    private MainWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        library = DemoLibrary.open(directory);
        WindowSettings settings = new WindowSettings();
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

    private void settle() {
        for (int i = 0; i < 4; i++) {
            robot.interact(() -> {
                window.stage().getScene().getRoot().applyCss();
                window.stage().getScene().getRoot().layout();
            });
        }
    }

    private Analysis analysis() {
        return window.workspace().articleProperty().get().analysis();
    }

    private List<String> names() {
        return analysis().people().stream().map(Person::name).toList();
    }

    /** The open menu; there must be one. */
    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).filter(Window::isShowing).findFirst().orElseThrow();
    }

    private void choose(String... path) {
        List<MenuItem> items = menu().getItems();
        for (int i = 0; i < path.length; i++) {
            String name = path[i];
            MenuItem item = items.stream().filter(one -> name.equals(one.getText())).findFirst().orElseThrow();
            if (i == path.length - 1) {
                robot.interact(() -> {
                    menu().hide();
                    item.fire();
                });
            } else {
                items = ((Menu) item).getItems();
            }
        }
        settle();
    }

    private void press(KeyCode... keys) {
        robot.press(keys);
        Stream.of(keys).toList().reversed().forEach(robot::release);
        settle();
    }

    @Test
    void peopleAreMergedAndTakenApartByTheRightButton() {
        robot.rightClickOn("Per Aasen");
        choose("Same person as", "Ingrid Aasen");
        assertEquals(List.of("Ingrid Aasen", "Tomas Weil", "Maria Lindqvist"), names());
        assertEquals(EditName.MERGE_PEOPLE, window.workspace().undoing().undoableProperty().get());
        robot.rightClickOn("Tomas Weil");
        choose("Take back", "Ingrid Aasen and Per Aasen are the same person");
        assertEquals(4, names().size());
        robot.rightClickOn("Tomas Weil");
        choose("Not a person");
        assertFalse(names().contains("Tomas Weil"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(names().contains("Tomas Weil"));
    }

    @Test
    void aPersonIsRenamedByTheKeyboardAlone() {
        ListView<?> people = robot.lookup(".people .list-view").query();
        robot.interact(() -> {
            people.requestFocus();
            people.getSelectionModel().select(1);
        });
        press(KeyCode.SHIFT, KeyCode.F10);
        choose("Rename…");
        TextField name = robot.from(Window.getWindows().stream().filter(one -> one != window.stage() && one.isShowing()).findFirst()
                .orElseThrow().getScene().getRoot()).lookup(".text-field").query();
        assertEquals("Tomas Weil", name.getText());
        robot.interact(() -> name.setText("Captain Weil"));
        press(KeyCode.ENTER);
        assertTrue(names().contains("Captain Weil"), names().toString());
    }

    @Test
    void aQuoteOnThePageGetsItsSpeaker() {
        PageView page = robot.lookup(".page").query();
        int quote = page.text().indexOf("Permits are for people");
        robot.interact(() -> page.reveal(analysis().quotes().getLast().range()));
        Bounds place = bounds(page, quote);
        robot.clickOn(place.getCenterX(), place.getCenterY(), MouseButton.SECONDARY);
        choose("Said by", "Maria Lindqvist");
        var last = analysis().quotes().getLast();
        assertEquals("Maria Lindqvist",
                analysis().people().stream().filter(one -> one.id().equals(last.speaker())).findFirst().orElseThrow().name());
        Bounds still = bounds(page, quote);
        assertEquals(place.getMinY(), still.getMinY(), 1, "the text stays where it is");
        robot.clickOn(still.getCenterX(), still.getCenterY(), MouseButton.SECONDARY);
        choose("Said by", "Nobody in particular");
        assertEquals(null, analysis().quotes().getLast().speaker());
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), library.understood(window.workspace().articleProperty().get().id()).corrections());
    }

    @Test
    void selectedWordsBecomeAPersonAndAllIsTakenBackFromTheFoot() {
        PageView page = robot.lookup(".page").query();
        var words = org.pressmark.model.TextRange.of(page.text().indexOf("Permits"), page.text().indexOf("Permits") + 7);
        robot.interact(() -> {
            page.reveal(words);
            page.selection().select(words);
        });
        Bounds place = bounds(page, words.start() + 2);
        robot.clickOn(place.getCenterX(), place.getCenterY(), MouseButton.SECONDARY);
        choose("\u201cPermits\u201d is a person");
        assertTrue(names().contains("Permits"), names().toString());
        MenuButton foot = robot.lookup(".corrections").query();
        assertEquals("1 correction", foot.getText());
        robot.interact(() -> foot.getItems().getFirst().fire());
        settle();
        assertFalse(names().contains("Permits"));
        assertFalse(foot.isVisible());
    }

    private Bounds bounds(PageView page, int offset) {
        settle();
        return page.localToScreen(page.boundsOf(org.pressmark.model.TextRange.of(offset, offset + 1)));
    }
}
