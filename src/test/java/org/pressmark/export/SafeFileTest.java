package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    private Path directory;

    @Test
    void whatFailsOrIsCancelledLeavesTheOldFile() throws IOException {
        Path file = directory.resolve("a.md");
        SafeFile.write(file, out -> out.append("old"));
        assertThrows(IOException.class, () -> SafeFile.write(file, out -> {
            out.append("ne");
            throw new IOException("No space left on device");
        }));
        assertThrows(CancellationException.class, () -> SafeFile.write(file, out -> {
            out.append("ne");
            throw new CancellationException();
        }));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(directory)) {
            assertEquals(1, files.count(), "nothing half-written stays");
        }
        assertFalse(SafeFile.writeIfOther(file, "old"));
        assertTrue(SafeFile.writeIfOther(file, "new"));
    }

    @Test
    void namesAreSafeOnEverySystem() {
        assertEquals("etc passwd", SafeNames.safe("../../etc/passwd"));
        assertEquals("_con", SafeNames.safe("con"));
        assertEquals("_aux.txt", SafeNames.safe("aux.txt"));
        assertEquals("article", SafeNames.safe(" ..: "));
        assertEquals("What who why", SafeNames.safe("What? \"who\"\nwhy."));
        assertEquals(79, SafeNames.safe("a".repeat(79) + "😀 and on").length());
        assertTrue(SafeNames.safe("漢".repeat(1000)).length() < 60);
        assertEquals("a b", SafeNames.safe("a\ud83d b".substring(0, 2) + " b"));
        var names = new SafeNames();
        assertEquals("A", names.name("A"));
        assertEquals("a (2)", names.name("a"));
    }
}
