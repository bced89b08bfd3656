package org.pressmark.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
        return answering(toOpen, toWrite, demo.workspace()::importFiles);
    }

    private FileActions answering(List<Path> toOpen, Path toWrite, Consumer<List<Path>> many) {
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
                demo.workspace(), demo.library(), new DirectTasks(), dialogs, Views.words(FileActions.class, "transfer"), many);
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
    void ofAFolderAnArchiveOrSeveralFilesTheReaderChooses() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("articles"));
        Path one = Files.writeString(folder.resolve("b.txt"), "Second\n\nIts text is here.\n");
        List<List<Path>> many = new ArrayList<>();
        FileActions actions = answering(List.of(folder), folder, many::add);
        actions.chooseAndOpenFolder();
        actions.open(List.of(one, folder));
        actions.open(List.of(folder.resolve("pack.zip")));
        assertEquals(List.of(List.of(folder), List.of(one, folder), List.of(folder.resolve("pack.zip"))), many);
        actions.open(List.of(one));
        assertEquals("Second", demo.article().summary().title());
    }

    @Test
    void ofAnAddressNothingIsFetchedAndOfNothingNothingIsMade() {
        FileActions actions = answering(List.of(), directory);
        Incoming incoming = new Incoming(demo.workspace(), demo.library(), new DirectTasks(), actions, Views.words(FileActions.class, "transfer"));
        int articles = demo.workspace().shelf().size();
        assertTrue(incoming.take(null, "https://example.org/a"));
        assertEquals(Notice.Kind.INFO, demo.workspace().noticeProperty().get().kind());
        assertEquals(articles, demo.workspace().shelf().size());
        assertFalse(incoming.take(null, "  "));
    }

    @Test
    void anyTitleMakesAFileName() {
        assertEquals("Who said what A question.md", FileActions.fileName("Who said \"what\"? / A question"));
        assertEquals("notes.md", FileActions.fileName("???"));
        assertEquals(83, FileActions.fileName("x".repeat(300)).length());
    }
}
