package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoriesTest {

    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    private static Path data(String os, Map<String, String> environment) {
        return Directories.data(os, HOME, environment::get);
    }

    @Test
    void everySystemHasItsPlace() {
        String elsewhere = Path.of("/elsewhere").toAbsolutePath().toString();
        assertEquals(HOME.resolve(".local/share/pressmark"), data("Linux", Map.of()));
        assertEquals(Path.of(elsewhere, "pressmark"), data("Linux", Map.of("XDG_DATA_HOME", elsewhere)));
        assertEquals(HOME.resolve(".local/share/pressmark"), data("Linux", Map.of("XDG_DATA_HOME", "relative")));
        assertEquals(HOME.resolve("Library/Application Support/Pressmark"), data("Mac OS X", Map.of()));
        assertEquals(Path.of(elsewhere, "Pressmark"), data("Windows 11", Map.of("APPDATA", elsewhere)));
        assertEquals(HOME.resolve("AppData/Roaming/Pressmark"), data("Windows 11", Map.of()));
    }
}
