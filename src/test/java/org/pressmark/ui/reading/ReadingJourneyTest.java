package org.pressmark.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.Library;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.OpenArticle;
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

/** Selecting, highlighting, noting, undoing, finding and copying on the real window, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ReadingJourneyTest {

    private static final String TEXT = """
            Ferry to stop in winter
            The town's only ferry will stop running in November, the harbour office said.
            "We have no money for the engine," said Mayor Lena Hart on Monday.
            Nobody asked the islanders. They have another plan, and it involves rowing boats.
            """;

    private Library library;
    private MainWindow window;

    @TempDir
    Path directory;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        library = Library.open(directory.resolve("library"));
        window = new MainWindow(stage, library, new DirectTasks(), new WindowSettings());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(990);
        stage.setHeight(760);
        stage.show();
        window.workspace().importFiles(List.of(Files.writeString(directory.resolve("ferry.txt"), TEXT)));
    }

    @Stop
    void stop() {
        library.close();
    }

    @Test
    void aSelectedSentenceBecomesAHighlightWithANote(FxRobot robot) {
        drag(robot, "We have no money", "for the engine");
        assertTrue(robot.lookup(".selection-popup").tryQuery().isPresent(), "the popup is beside the selection");
        Bounds popup = robot.lookup(".selection-popup").query().localToScene(robot.lookup(".selection-popup").query().getLayoutBounds());
        assertFalse(popup.intersects(inScene(robot, "We have no money")), "the popup is not over the selection");

        robot.clickOn((javafx.scene.Node) robot.lookup(".swatch-green").query());
        Highlight green = onlyHighlight();
        assertEquals("We have no money for the engine", green.anchor().exact());
        assertEquals(HighlightColor.GREEN, green.color());

        click(robot, "no money", 1);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> comment(robot).setText("Ask for the accounts"));
        robot.clickOn(comment(robot));
        save(robot);
        assertEquals("Ask for the accounts", onlyHighlight().comment());

        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals("", onlyHighlight().comment());
        robot.press(KeyCode.CONTROL).press(KeyCode.Z).release(KeyCode.Z).release(KeyCode.CONTROL);
        assertTrue(highlights().isEmpty(), "the highlight is undone");
    }

    @Test
    void byKeyboardAlone(FxRobot robot) {
        click(robot, "Nobody", 2);
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).release(KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("Nobody asked the islanders", selected(robot));
        robot.push(KeyCode.N);
        assertEquals("", comment(robot).getText(), "the letter that opens the card is not typed into it");
        robot.interact(() -> comment(robot).setText("Why not?"));
        save(robot);
        assertEquals("Why not?", onlyHighlight().comment());
    }

    @Test
    void tagsAreTypedWithCommasAndKeptWithTheNote(FxRobot robot) {
        click(robot, "Nobody", 2);
        robot.push(KeyCode.N).push(KeyCode.TAB);
        TextField field = robot.lookup(".next-tag").query();
        assertTrue(field.isFocused(), "Tab leads on from the note");
        robot.interact(() -> field.setText("islands, #winter,"));
        robot.interact(() -> field.setText("Winter"));
        robot.push(KeyCode.ENTER);
        save(robot);
        assertEquals(List.of("islands", "winter"), onlyHighlight().tags());
        assertEquals("", onlyHighlight().comment());
    }

    @Test
    void aNoteWithoutWordsLeavesNothing(FxRobot robot) {
        click(robot, "Nobody", 2);
        robot.push(KeyCode.N).push(KeyCode.ESCAPE);
        assertTrue(highlights().isEmpty());
    }

    @Test
    void threeClicksSelectTheParagraphAndCopyingNamesTheSource(FxRobot robot) {
        click(robot, "have no", 3);
        assertEquals("\"We have no money for the engine,\" said Mayor Lena Hart on Monday.", selected(robot));
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).push(KeyCode.C).release(KeyCode.CONTROL, KeyCode.SHIFT);
        String copied = WaitForAsyncUtils.waitForAsyncFx(2_000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("We have no money") && copied.contains("Lena Hart") && copied.contains("Ferry to stop in winter"), copied);
    }

    @Test
    void findingCountsAndSteps(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).push(KeyCode.F).release(KeyCode.CONTROL);
        TextField field = robot.lookup(".find-field").query();
        robot.interact(() -> field.setText("the"));
        waitUntil(() -> robot.lookup(".find-status").queryLabeled().getText().equals("1 of 6"));
        robot.push(KeyCode.ENTER);
        assertEquals("2 of 6", robot.lookup(".find-status").queryLabeled().getText());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".find-bar").query().isVisible());
    }

    @Test
    void rightToLeftTextIsWrappedAndSelectable(FxRobot robot) throws Exception {
        String hebrew = "שר החוץ אמר היום כי \"המצב מורכב\" וכי הממשלה תדון בנושא ביום ראשון הקרוב. ".repeat(6);
        Path file = Files.writeString(directory.resolve("hebrew.txt"), "כותרת\n" + hebrew.strip() + "\nEnd.\n");
        robot.interact(() -> window.workspace().importFiles(List.of(file)));
        waitUntil(() -> page(robot).text().startsWith("כותרת"));
        assertTrue(inScene(robot, hebrew.strip()).getHeight() > 3 * 25, "the paragraph takes several lines");
        click(robot, "הממשלה", 2);
        assertEquals("הממשלה", selected(robot));
    }

    private static void save(FxRobot robot) {
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
    }

    private static void waitUntil(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition::getAsBoolean);
    }

    private PageView page(FxRobot robot) {
        return robot.lookup(".page").queryAs(PageView.class);
    }

    private String selected(FxRobot robot) {
        return page(robot).selection().range().in(page(robot).text());
    }

    private TextArea comment(FxRobot robot) {
        return robot.lookup(".highlight-card .text-area").queryAs(TextArea.class);
    }

    private Bounds inScene(FxRobot robot, String words) {
        PageView page = page(robot);
        int start = page.text().indexOf(words);
        return page.localToScene(page.boundsOf(TextRange.of(start, start + words.length())));
    }

    private void click(FxRobot robot, String words, int times) {
        Bounds bounds = page(robot).localToScreen(page(robot).sceneToLocal(inScene(robot, words)));
        robot.moveTo(bounds.getCenterX(), bounds.getCenterY());
        for (int i = 0; i < times; i++) {
            robot.clickOn(MouseButton.PRIMARY);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drag(FxRobot robot, String from, String to) {
        Bounds start = page(robot).localToScreen(page(robot).sceneToLocal(inScene(robot, from)));
        Bounds end = page(robot).localToScreen(page(robot).sceneToLocal(inScene(robot, to)));
        robot.moveTo(start.getMinX() + 1, start.getCenterY()).press(MouseButton.PRIMARY);
        robot.moveTo(end.getMaxX() - 1, end.getCenterY()).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Highlight> highlights() {
        OpenArticle open = window.workspace().articleProperty().get();
        return library.annotations(open.id()).stream().map(placed -> (Highlight) placed.annotation()).toList();
    }

    private Highlight onlyHighlight() {
        assertEquals(1, highlights().size());
        return highlights().getFirst();
    }
}
