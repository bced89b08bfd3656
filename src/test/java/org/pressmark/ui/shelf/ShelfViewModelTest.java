package org.pressmark.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.HighlightColor;
import org.pressmark.ui.DemoWorkspace;
import org.pressmark.ui.Views;

class ShelfViewModelTest {

    @TempDir
    Path directory;

    private DemoWorkspace demo;
    private ShelfViewModel shelf;

    @BeforeEach
    void open() {
        demo = DemoWorkspace.open(directory);
        shelf = new ShelfViewModel(demo.workspace(), Views.words(ShelfViewModel.class, "shelf"));
    }

    @AfterEach
    void close() {
        demo.close();
    }

    @Test
    void aRowSaysWhereItIsFromHowManyNotesAndHowLong() {
        assertEquals("ferry.txt · 1 min", shelf.rows().getFirst().detail());
        demo.workspace()
                .change(library -> library.addHighlight(demo.article().id(), demo.find("nurses"), HighlightColor.RED, "", List.of()), added -> {});
        assertEquals("ferry.txt · 1 note · 1 min", shelf.rows().getFirst().detail());
    }

    @Test
    void openingAnotherArticleLeavesThePlaceInTheFirst() throws IOException {
        Path other = Files.writeString(directory.resolve("short.txt"), "A title\n\nOne paragraph of the short one.\n");
        demo.workspace().positionProperty().set(40);
        String first = shelf.openIdProperty().get();
        demo.workspace().importFiles(List.of(other));
        assertEquals(2, shelf.rows().size());
        ShelfRow ferry = shelf.rows().stream().filter(row -> row.id().equals(first)).findFirst().orElseThrow();
        assertEquals("ferry.txt · 1 min left", ferry.detail());
        shelf.open(ferry);
        assertEquals(40, demo.article().summary().readTo());
    }
}
