package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFilesTest {

    @TempDir
    private Path directory;

    @Test
    void namesAreSafeOnEverySystem() {
        assertEquals("etc passwd", ExportFiles.safe("../../etc/passwd"));
        assertEquals("con_", ExportFiles.safe("con"));
        assertEquals("article", ExportFiles.safe(" ..: "));
        assertEquals("What who why", ExportFiles.safe("What? \"who\"\nwhy."));
        assertEquals(79, ExportFiles.safe("a".repeat(79) + "😀 and on").length());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(directory.resolve("A.md"), "mine");
        var first = new ExportFiles(directory, "md");
        assertEquals("A (2).md", first.write("A", "one").getFileName().toString());
        assertEquals("a (3).md", first.write("a", "two").getFileName().toString());
        assertEquals("A (2).md", new ExportFiles(directory, "md").write("A", "one").getFileName().toString());
        assertEquals("mine", Files.readString(directory.resolve("A.md")));
    }
}
