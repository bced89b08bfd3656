package org.pressmark.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Library;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Draft;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Fonts;
import org.pressmark.ui.MainWindow;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.task.DirectTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** A window on a library whose program before this one was killed while a note was being typed. */
@ExtendWith(ApplicationExtension.class)
class ReopeningTest {

    private static final String TEXT = "Ferry to stop in winter\n"
            + "The town's only ferry will stop running in November, the harbour office said.\n".repeat(120);

    private Library killed;
    private Library library;
    private MainWindow window;
    private String id;

    @TempDir
    Path directory;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        killed = Library.open(directory.resolve("library"));
        Path file = Files.writeString(directory.resolve("ferry.txt"), TEXT);
        id = ((ImportResult.Imported) killed.importFile(file, Progress.NONE, Cancellation.NEVER)).article().id();
        killed.drafts().keep(Draft.of(
                id, new Draft.Subject.NewHighlight(TextRange.of(0, 5), HighlightColor.GREEN, HighlightStyle.HIGHLIGHT), "half a tho", List.of("sea")));
        killed.rememberPlace(id, TEXT.strip().length());
        library = Library.open(directory.resolve("library"));
        window = new MainWindow(stage, library, new DirectTasks(), new WindowSettings());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(990);
        stage.setHeight(760);
        stage.show();
        window.workspace().refreshShelf();
        window.openLast(List.of(id));
    }

    @Stop
    void stop() {
        library.close();
        killed.close();
    }

    @Test
    void whatWasBeingTypedIsOpenAgainAndCanBeSaved(FxRobot robot) {
        TextArea field = robot.lookup(".highlight-card .text-area").query();
        assertTrue(field.isVisible());
        assertEquals("half a tho", field.getText());
        robot.interact(field::requestFocus);
        robot.interact(() -> field.appendText("ught"));
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        Highlight made = (Highlight) library.annotations(id).getFirst().annotation();
        assertEquals(List.of("Ferry", "half a thought", List.of("sea"), HighlightColor.GREEN),
                List.of(made.anchor().exact(), made.comment(), made.tags(), made.color()));
        assertEquals(List.of(), library.drafts().of(id));
    }

    @Test
    void theEndOfTheTextIsAPlaceToComeBackTo(FxRobot robot) {
        close(robot);
        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        int end = page(robot).text().length();
        assertEquals(end, page(robot).positionProperty().get());
        robot.interact(() -> page(robot).restore(end));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(end, page(robot).positionProperty().get(), "the last screenful is shown as it was left");
    }

    @Test
    void aHighlightMadeMeanwhileDoesNotMoveTheHit(FxRobot robot) {
        close(robot);
        robot.press(KeyCode.CONTROL).push(KeyCode.F).release(KeyCode.CONTROL);
        robot.interact(() -> robot.lookup(".find-field").queryAs(TextField.class).setText("harbour"));
        robot.push(KeyCode.ENTER);
        String before = robot.lookup(".find-status").queryLabeled().getText();
        robot.interact(() -> window.workspace().change(
                store -> store.addHighlight(id, TextRange.of(0, 5), HighlightColor.BLUE, "", List.of()), made -> {}));
        assertEquals(before, robot.lookup(".find-status").queryLabeled().getText());
    }

    @Test
    void theMenuKeyOffersWhatCanBeDoneWithWordsAndWithAHighlight(FxRobot robot) {
        close(robot);
        robot.interact(() -> page(robot).scrollTo(0));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> page(robot).selection().choose(TextRange.of(0, 5)));
        robot.press(KeyCode.SHIFT).push(KeyCode.F10).release(KeyCode.SHIFT);
        assertTrue(menu().contains("Underline") && menu().contains("Note…"), menu().toString());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.workspace().change(
                store -> store.addHighlight(id, TextRange.of(0, 5), HighlightColor.BLUE, "", List.of()), made -> {}));
        robot.interact(() -> page(robot).selection().place(2));
        robot.press(KeyCode.SHIFT).push(KeyCode.F10).release(KeyCode.SHIFT);
        assertTrue(menu().contains("Change range") && menu().contains("Delete highlight"), menu().toString());
        robot.push(KeyCode.ESCAPE);
    }

    /** Leaves the card that was opened again. */
    private static void close(FxRobot robot) {
        robot.interact(() -> robot.lookup(".highlight-card .text-area").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> page(robot).requestFocus());
    }

    private static PageView page(FxRobot robot) {
        return robot.lookup(".page").queryAs(PageView.class);
    }

    private static List<String> menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(Window::isShowing).findFirst().orElseThrow().getItems().stream()
                .map(MenuItem::getText).map(String::valueOf).toList();
    }
}
