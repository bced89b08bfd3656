package org.pressmark.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.library.DemoLibrary;
import org.pressmark.library.EditName;
import org.pressmark.library.Library;
import org.pressmark.library.StepName;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.TextRange;
import org.pressmark.ui.task.DirectTasks;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A reader works through the notes by keyboard: filter, several at once, writing in place, all notes, the trash. */
class NotesJourneyTest {

    @TempDir
    Path directory;

    private final FxRobot robot = new FxRobot();
    private Library library;
    private final WindowSettings settings = new WindowSettings();
    private MainWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        library = DemoLibrary.open(directory);
        settings.theme.set(Theme.LIGHT);
        settings.width.set(980);
        settings.height.set(700);
        settings.tab.set(WindowSettings.Tab.NOTES);
        robot.interact(() -> {
            Fonts.load();
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            window = new MainWindow(stage, library, new DirectTasks(), settings);
            window.workspace().importFiles(List.of(DemoWorkspace.ferry()));
            window.show();
        });
        robot.interact(() -> {
            highlight("the last boat", HighlightColor.YELLOW, "which year?", "check");
            highlight("Bring a lantern", HighlightColor.GREEN, "", "sea");
            highlight("nobody had counted", HighlightColor.BLUE, "he would know");
        });
        settle();
    }

    private void highlight(String words, HighlightColor color, String comment, String... tags) {
        var article = window.workspace().articleProperty().get();
        int start = article.article().text().text().indexOf(words);
        library.addHighlight(article.id(), TextRange.of(start, start + words.length()), color, comment, List.of(tags));
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
        Stream.of(keys).toList().reversed().forEach(robot::release);
        settle();
    }

    private List<ListedNote> notes() {
        return library.desk().notes(NoteFilter.NONE);
    }

    private <T extends Node> T visible(String selector, Class<T> type) {
        return robot.lookup(selector).queryAll().stream().filter(node -> node.isVisible() && isShown(node)).map(type::cast)
                .findFirst().orElseThrow();
    }

    private static boolean isShown(Node node) {
        return node.getParent() == null || node.getParent().isVisible() && isShown(node.getParent());
    }

    private void focusList() {
        robot.interact(() -> {
            ListView<?> list = visible(".note-list", ListView.class);
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        settle();
    }

    private StepName undoable() {
        return window.workspace().undoing().namesProperty().get().undo().orElseThrow();
    }

    /** What the window shows, for whoever wants to look at it after the tests. */
    private void picture(String name) {
        settle();
        robot.interact(() -> {
            var image = window.stage().getScene().snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            picture.setRGB(0, 0, width, height, pixels, 0, width);
            Path file = Path.of("target", "pictures", name + ".png");
            try {
                Files.createDirectories(file.getParent());
                Snapshot.write(picture, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void theme(Theme theme) {
        robot.interact(() -> settings.theme.set(theme));
    }

    @Test
    void severalNotesAreRecolouredTaggedDeletedAndBroughtBack() {
        focusList();
        press(KeyCode.CONTROL, KeyCode.A);
        picture("several");
        press(KeyCode.DIGIT2);
        assertTrue(notes().stream().allMatch(note -> note.color() == HighlightColor.RED));
        assertEquals(new StepName(EditName.RECOLOR, 3), undoable());
        press(KeyCode.T);
        picture("tagging");
        robot.interact(() -> visible(".selection-tags .note-tags", TextField.class).setText("friday, sea"));
        press(KeyCode.ENTER);
        assertTrue(notes().stream().allMatch(note -> note.tags().contains("friday")));
        press(KeyCode.DELETE);
        assertEquals(List.of(), notes());
        assertEquals(new StepName(EditName.DELETE_HIGHLIGHT, 3), undoable());
        picture("empty");
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("check"), notes().getFirst().tags());
        assertEquals(HighlightColor.GREEN, notes().getLast().color());
    }

    @Test
    void aCommentIsWrittenInPlaceWithALink() {
        focusList();
        press(KeyCode.ENTER);
        TextArea text = visible(".note-editor .text-area", TextArea.class);
        assertTrue(text.isFocused());
        robot.interact(() -> text.appendText(" see "));
        robot.write("[[lantern");
        settle();
        picture("linking");
        press(KeyCode.ENTER);
        assertEquals("which year? see [[Bring a lantern]]", text.getText());
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Bring a lantern", notes().getFirst().links().getFirst().words());
        assertEquals("the last boat", notes().getLast().backlinks().getFirst().words());
        picture("linked");
        press(KeyCode.ENTER);
        robot.write("more");
        press(KeyCode.ESCAPE);
        assertFalse(notes().getFirst().comment().endsWith("more"));
        press(KeyCode.ENTER);
        picture("draft");
        assertTrue(visible(".note-editor .text-area", TextArea.class).getText().endsWith("more"), "typed words are kept");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        robot.write("Call the harbour");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Call the harbour", notes().getFirst().comment());
    }

    @Test
    void allNotesAreFilteredAndTheTrashIsEmptied() {
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertTrue(visible(".desk .filter-field", TextField.class).isFocused());
        picture("all-notes");
        robot.write("@weil");
        settle();
        assertEquals(3, visible(".desk .note-list", ListView.class).getItems().size(), "a heading and two notes");
        picture("all-notes-filtered");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertEquals(Centre.ARTICLE, window.workspace().centreProperty().get());
        robot.interact(() -> library.desk().delete(List.of(notes().getFirst().id())));
        robot.interact(() -> window.workspace().deleteOpenArticle());
        assertEquals(List.of(), library.articles());
        robot.interact(() -> window.workspace().centreProperty().set(Centre.TRASH));
        picture("trash");
        robot.clickOn("Empty the trash…");
        picture("trash-asking");
        theme(Theme.DARK);
        picture("trash-dark");
        robot.clickOn("Keep");
        assertEquals(2, visible(".desk .note-list", ListView.class).getItems().size());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, library.articles().size());
        robot.clickOn("Empty the trash…");
        robot.clickOn("Delete for good");
        settle();
        picture("trash-empty-dark");
        assertTrue(library.desk().trashCount().isNone());
        assertEquals(2, notes().size());
        robot.interact(() -> window.workspace().centreProperty().set(Centre.NOTES));
        picture("all-notes-dark");
    }
}
