package org.pressmark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pressmark.cli.DisplayCheck.Obstacle;

class DisplayCheckTest {

    private static final String LIB = "/usr/lib/x86_64-linux-gnu/";
    private static final Set<String> DESKTOP =
            Set.of("/tmp/.X11-unix/X0", LIB + "libgtk-3.so.0", LIB + "libXtst.so.6", LIB + "libXxf86vm.so.1", "/usr/lib/libGL.so.1");

    @Test
    void aDesktopHasNoObstacle() {
        assertEquals(Optional.empty(), check(Map.of("DISPLAY", ":0"), DESKTOP).obstacle());
        assertEquals(Optional.empty(), check(Map.of("DISPLAY", "far.example:0"), DESKTOP).obstacle());
        assertEquals(Optional.empty(), check(Map.of("WAYLAND_DISPLAY", "wayland-0"), DESKTOP).obstacle());
    }

    @Test
    void withoutADisplayThereIsNoWindow() {
        assertEquals(Optional.of(Obstacle.NO_DISPLAY), check(Map.of(), DESKTOP).obstacle());
        assertEquals(Optional.of(Obstacle.NO_DISPLAY), check(Map.of("DISPLAY", ":7"), DESKTOP).obstacle());
    }

    @Test
    void aMissingLibraryIsAnObstacle() {
        assertEquals(Optional.of(Obstacle.LIBRARIES_MISSING), check(Map.of("DISPLAY", ":0"), Set.of("/tmp/.X11-unix/X0")).obstacle());
    }

    @Test
    void whereNoWindowOpensAPictureIsDrawnIfWanted() {
        DisplayCheck none = check(Map.of(), Set.of());
        CommandLineRun refused = CommandLineRun.of(none, "a.txt");
        assertEquals(1, refused.code());
        assertEquals(1, refused.err().lines().count());
        CommandLineRun undrawn = CommandLineRun.of(none, "--picture-without-display", "x.png");
        assertEquals(1, undrawn.code());
        assertTrue(undrawn.err().contains("libpangoft2-1.0-0"), undrawn.err());
        DisplayCheck letters = check(Map.of(), Set.of(
                LIB + "libfreetype.so.6", LIB + "libfontconfig.so.1", LIB + "libpango-1.0.so.0", LIB + "libpangoft2-1.0.so.0"));
        CommandLineRun drawn = CommandLineRun.of(letters, "--picture-without-display", "x.png", "--library", "lib");
        assertEquals(0, drawn.code());
        assertTrue(drawn.windows().getFirst().startsWith("render") && drawn.windows().getFirst().contains("x.png"));
        assertTrue(drawn.err().contains("x.png"), drawn.err());
        assertTrue(CommandLineRun.of(check(Map.of("DISPLAY", "h:1"), Set.of()), "a.txt").err().contains("libgtk-3-0"));
        assertEquals("[show [a.txt] lib]", CommandLineRun.of("a.txt", "--library", "lib").windows().toString());
    }

    private static DisplayCheck check(Map<String, String> environment, Set<String> files) {
        return new DisplayCheck("Linux", environment::get, (Path p) -> files.contains(p.toString()));
    }
}
