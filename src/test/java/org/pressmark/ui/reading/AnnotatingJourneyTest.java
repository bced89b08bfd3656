package org.pressmark.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.Library;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Bookmark;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Fonts;
import org.pressmark.ui.MainWindow;
import org.pressmark.ui.MarkingSettings.Overlap;
import org.pressmark.ui.WindowSettings;
import org.pressmark.ui.reading.page.PageView;
import org.pressmark.ui.task.DirectTasks;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Highlights and notes on the real window, by mouse and by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class AnnotatingJourneyTest {

    private static final String TEXT = """
            Ferry to stop in winter
            The town's only ferry will stop running in November, the harbour office said.
            "We have no money for the engine," said Mayor Lena Hart on Monday.
            Nobody asked the islanders. They have another plan, and it involves rowing boats.
            """;

    private Library library;
    private MainWindow window;
    private WindowSettings settings;

    @TempDir
    Path directory;

    @Start
    void start(Stage stage) throws Exception {
        Fonts.load();
        library = Library.open(directory.resolve("library"));
        settings = new WindowSettings();
        window = new MainWindow(stage, library, new DirectTasks(), settings);
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
    void byMouse(FxRobot robot) {
        drag(robot, "no money", "the engine");
        robot.clickOn((Node) robot.lookup(".style-buttons .style-wavy").query());
        assertEquals(HighlightStyle.WAVY, highlight(0).style());
        drag(robot, "money for", "Mayor");
        robot.clickOn((Node) robot.lookup(".swatch-green").query());
        assertEquals(HighlightColor.GREEN, highlight(1).color());
        assertEquals(HighlightStyle.WAVY, highlight(1).style(), "the style used last is used again");

        click(robot, "money for");
        assertEquals("1 of 2", chooser(robot), "both highlights can be reached");
        click(robot, "money for");
        assertEquals("2 of 2", chooser(robot), "the next click opens the other one");

        Bounds handle = bounds(robot.lookup(".range-handle-end").query());
        robot.moveTo(handle.getCenterX(), handle.getMaxY() - 16).press(MouseButton.PRIMARY);
        Bounds target = onScreen(robot, "Lena Hart");
        robot.moveTo(target.getCenterX(), target.getCenterY() + 10).moveTo(target.getMaxX() - 1, target.getCenterY() + 10)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("money for the engine,\" said Mayor Lena Hart", highlight(1).anchor().exact());
        undo(robot);
        assertEquals("money for the engine,\" said Mayor", highlight(1).anchor().exact());
    }

    @Test
    void byKeyboardAlone(FxRobot robot) {
        robot.interact(() -> page(robot).selection().place(TEXT.indexOf("Nobody")));
        robot.interact(() -> page(robot).requestFocus());
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).push(KeyCode.RIGHT).push(KeyCode.RIGHT).release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.push(KeyCode.U);
        assertEquals(HighlightStyle.UNDERLINE, highlight(0).style());
        assertEquals("Nobody asked", highlight(0).anchor().exact());

        robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
        robot.press(KeyCode.SHIFT, KeyCode.CONTROL).push(KeyCode.RIGHT).push(KeyCode.RIGHT).release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.push(KeyCode.ENTER);
        assertEquals("Nobody asked the islanders", highlight(0).anchor().exact(), "the range follows the keys");
        assertTrue(shown(robot, ".highlight-card"), "and its card is open again");

        robot.push(KeyCode.ENTER);
        robot.write("Why?");
        robot.push(KeyCode.ESCAPE);
        assertEquals("", highlight(0).comment(), "Esc stores nothing");
        assertTrue(shown(robot, ".highlight-card"), "and goes back one step");
        robot.push(KeyCode.ENTER);
        assertEquals("Why?", comment(robot).getText(), "and loses nothing");
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals("Why?", highlight(0).comment());
        assertFalse(shown(robot, ".highlight-card"));
        assertEquals(List.of(), library.drafts().of(articleId()));

        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT).push(KeyCode.DELETE);
        assertEquals(List.of(), all());
        undo(robot);
        assertEquals(1, all().size());
    }

    @Test
    void aCancelledNoteLeavesNoHighlightAndIsOfferedAgain(FxRobot robot) {
        doubleClick(robot, "harbour");
        robot.push(KeyCode.N);
        robot.write("Who");
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(), all());
        assertTrue(shown(robot, ".draft-notice"));
        robot.clickOn((Node) robot.lookup(".draft-notice").query());
        assertEquals("Who", comment(robot).getText());
        robot.press(KeyCode.CONTROL).push(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertEquals("Who", highlight(0).comment());
        assertEquals("harbour", highlight(0).anchor().exact());
        assertFalse(shown(robot, ".draft-notice"));
    }

    @Test
    void theWholeArticleAndTheReadingPlace(FxRobot robot) {
        robot.interact(() -> page(robot).requestFocus());
        robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL).push(KeyCode.H);
        assertEquals(TEXT.strip(), highlight(0).anchor().exact());
        robot.press(KeyCode.CONTROL).push(KeyCode.D).release(KeyCode.CONTROL);
        assertTrue(all().stream().anyMatch(Bookmark.class::isInstance));
        assertTrue(shown(robot, ".bookmark-sign"));
        robot.press(KeyCode.CONTROL).push(KeyCode.D).release(KeyCode.CONTROL);
        assertFalse(all().stream().anyMatch(Bookmark.class::isInstance), "the same keys take it away");
    }

    @Test
    void overlappingOnesAreMergedWhereTheReaderSaysSo(FxRobot robot) {
        robot.interact(() -> settings.marking().overlapProperty().set(Overlap.ASK));
        drag(robot, "another", "plan");
        robot.push(KeyCode.H);
        drag(robot, "plan,", "involves");
        robot.push(KeyCode.H);
        assertEquals(1, all().size(), "nothing happens before the answer");
        robot.push(KeyCode.M);
        assertEquals("another plan, and it involves", highlight(0).anchor().exact());
        assertEquals(1, all().size());
        undo(robot);
        assertEquals("another plan", highlight(0).anchor().exact());
    }

    @Test
    void selectedWordsAreSearchedFor(FxRobot robot) {
        doubleClick(robot, "islanders");
        robot.push(KeyCode.S);
        assertEquals("islanders", robot.lookup(".find-field").queryAs(TextField.class).getText());
    }

    private String chooser(FxRobot robot) {
        return robot.lookup(".chooser .label").queryLabeled().getText();
    }

    private static boolean shown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
    }

    private PageView page(FxRobot robot) {
        return robot.lookup(".page").queryAs(PageView.class);
    }

    private TextArea comment(FxRobot robot) {
        return robot.lookup(".highlight-card .text-area").queryAs(TextArea.class);
    }

    private Bounds onScreen(FxRobot robot, String words) {
        int start = TEXT.indexOf(words);
        return page(robot).localToScreen(page(robot).boundsOf(TextRange.of(start, start + words.length())));
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private void click(FxRobot robot, String words) {
        robot.moveTo(onScreen(robot, words).getCenterX(), onScreen(robot, words).getCenterY()).clickOn(MouseButton.PRIMARY);
        robot.sleep(600); // Not a double click.
    }

    private void doubleClick(FxRobot robot, String words) {
        robot.moveTo(onScreen(robot, words).getCenterX(), onScreen(robot, words).getCenterY()).doubleClickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drag(FxRobot robot, String from, String to) {
        robot.moveTo(onScreen(robot, from).getMinX() + 1, onScreen(robot, from).getCenterY()).press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(robot, to).getMaxX() - 1, onScreen(robot, to).getCenterY()).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String articleId() {
        return window.workspace().articleProperty().get().id();
    }

    private List<Annotation> all() {
        return library.annotations(articleId()).stream().map(placed -> placed.annotation()).toList();
    }

    private Highlight highlight(int index) {
        return (Highlight) all().stream().filter(Highlight.class::isInstance).toList().get(index);
    }
}
