package org.pressmark.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.HighlightColor;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Notice;
import org.pressmark.ui.Views;
import org.pressmark.ui.task.DirectTasks;

class FileActionsTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private FileActions answering(List<Path> toOpen, Path toWrite) {
        FileDialogs dialogs = new FileDialogs() {
            @Override
            public List<Path> filesToOpen() {
                return toOpen;
            }

            @Override
            public Optional<Path> folderToOpen() {
                return toOpen.stream().findFirst();
            }

            @Override
            public Optional<Path> fileToWrite(String suggestedName) {
                return Optional.of(toWrite);
            }
        };
        return new FileActions(
                demo.workspace(), demo.library(), new DirectTasks(), dialogs, Views.words(FileActions.class, "transfer"));
    }

    @Test
    void notesAreWrittenWholeAndNothingElseIsLeft() throws IOException {
        demo.workspace().change(library -> library.addHighlight(
                demo.article().id(), demo.find("half a school band"), HighlightColor.RED, "lovely", List.of()), added -> {});
        Path file = Files.createDirectory(directory.resolve("out")).resolve("notes.md");
        answering(List.of(), file).exportOpenArticle();
        assertTrue(Files.readString(file).contains("half a school band"));
        assertEquals(List.of(file), Files.list(file.getParent()).toList());
        assertEquals(Notice.Kind.INFO, demo.workspace().noticeProperty().get().kind());
    }

    @Test
    void whereItCannotBeWrittenTheReaderIsToldAndNothingIsThere() {
        Path file = directory.resolve("no such folder").resolve("notes.md");
        answering(List.of(), file).exportOpenArticle();
        assertEquals(Notice.Kind.ERROR, demo.workspace().noticeProperty().get().kind());
        assertTrue(demo.workspace().noticeProperty().get().text().contains("notes.md"));
        assertFalse(Files.exists(file));
    }

    @Test
    void ofAFolderTheVisibleFilesAreOpened() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("articles"));
        Files.writeString(folder.resolve("b.txt"), "Second\n\nIts text is here.\n");
        Files.writeString(folder.resolve("a.txt"), "First\n\nIts text is there.\n");
        Files.writeString(folder.resolve(".hidden.txt"), "Hidden\n\nNot to be read.\n");
        answering(List.of(folder), folder).chooseAndOpenFolder();
        assertEquals(3, demo.workspace().shelf().size());
        assertEquals("Second", demo.article().summary().title());
    }

    @Test
    void anyTitleMakesAFileName() {
        assertEquals("Who said what A question.md", FileActions.fileName("Who said \"what\"? / A question"));
        assertEquals("notes.md", FileActions.fileName("???"));
        assertEquals(83, FileActions.fileName("x".repeat(300)).length());
    }
}
