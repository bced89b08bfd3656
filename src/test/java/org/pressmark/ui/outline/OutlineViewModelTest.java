package org.pressmark.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.ui.DemoWorkspace;

class OutlineViewModelTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private OutlineViewModel outline;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        outline = new OutlineViewModel(demo.workspace());
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void theCurrentSectionFollowsTheText() {
        assertEquals(-1, outline.currentProperty().get());
        assertEquals("", outline.currentLabel());
        demo.workspace().positionProperty().set(demo.find("The harbour council").start());
        assertEquals("What is at stake", outline.currentLabel());
        demo.workspace().positionProperty().set(demo.find("Money\n").start());
        assertEquals("Money", outline.currentLabel());
        demo.workspace().positionProperty().set(demo.text().length());
        assertEquals(2, outline.currentProperty().get());
    }

    @Test
    void theFirstSectionIsCurrentAsSoonAsItIsInSight() {
        demo.workspace().sightProperty().set(outline.entries().getFirst().place().end() - 1);
        assertEquals(-1, outline.currentProperty().get());
        demo.workspace().sightProperty().set(outline.entries().getFirst().place().end());
        assertEquals(0, outline.currentProperty().get());
        demo.workspace().sightProperty().set(demo.text().length());
        assertEquals(0, outline.currentProperty().get());
    }

    @Test
    void aChosenSectionIsShownWithItsKicker() {
        assertEquals(List.of(0, 0, 0), outline.entries().stream().map(OutlineEntry::depth).toList());
        outline.jump(outline.entries().get(1));
        assertEquals("Money\nAasen points to a hole in the budget", demo.revealed());
    }
}
