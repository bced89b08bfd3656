package org.pressmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells before JavaFX is loaded whether it could open a window here; it would only die with a stack trace.
 *
 * @param os the system's name as {@code os.name} gives it
 * @param environment looks a variable up
 * @param exists whether there is such a file and, where it is a display's socket, its owner still runs
 */
record DisplayCheck(String os, UnaryOperator<@Nullable String> environment, Predicate<Path> exists) {

    /** Why no window can be opened. */
    enum Obstacle {
        NO_DISPLAY,
        LIBRARIES_MISSING
    }

    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libXxf86vm.so.1", "libGL.so.1");
    private static final List<String> LETTERS =
            List.of("libfreetype.so.6", "libfontconfig.so.1", "libpango-1.0.so.0", "libpangoft2-1.0.so.0");
    private static final Path SOCKETS = Path.of("/tmp/.X11-unix");
    private static final List<String> TRIPLETS =
            List.of("x86_64-linux-gnu", "aarch64-linux-gnu", "arm-linux-gnueabihf", "i386-linux-gnu", "riscv64-linux-gnu");
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    static DisplayCheck system() {
        return new DisplayCheck(System.getProperty("os.name", ""), System::getenv, DisplayCheck::isThere);
    }

    /** A display that was killed leaves its socket behind, and beside it a lock with the number of a process that is gone. */
    private static boolean isThere(Path file) {
        if (!file.startsWith(SOCKETS) || file.equals(SOCKETS)) {
            return Files.exists(file);
        }
        try {
            String owner = Files.readString(Path.of("/tmp", "." + file.getFileName() + "-lock")).strip();
            return Files.exists(file) && ProcessHandle.of(Long.parseLong(owner)).isPresent();
        } catch (IOException | NumberFormatException unlocked) {
            return Files.exists(file);
        }
    }

    /** False where JavaFX could not even set letters, and so draw no picture either. */
    boolean canDraw() {
        return !isLinux() || LETTERS.stream().allMatch(this::isInstalled);
    }

    private boolean isLinux() {
        return os.toLowerCase(Locale.ROOT).contains("linux");
    }

    /** Empty where a window can be opened, as far as can be seen; always on systems that come with a desktop. */
    Optional<Obstacle> obstacle() {
        if (!isLinux()) {
            return Optional.empty();
        }
        if (!hasDisplay()) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        return LIBRARIES.stream().allMatch(this::isInstalled) ? Optional.empty() : Optional.of(Obstacle.LIBRARIES_MISSING);
    }

    /** JavaFX talks X11; under Wayland the desktop starts an X server when it is first asked for one. */
    private boolean hasDisplay() {
        String display = variable("DISPLAY");
        if (display.isEmpty()) {
            return !variable("WAYLAND_DISPLAY").isEmpty();
        }
        Matcher local = LOCAL.matcher(display);
        return !local.matches()
                || !exists.test(SOCKETS) && !variable("WAYLAND_DISPLAY").isEmpty()
                || exists.test(SOCKETS.resolve("X" + local.group(1)));
    }

    private boolean isInstalled(String library) {
        return directories().anyMatch(directory -> exists.test(directory.resolve(library)));
    }

    private Stream<Path> directories() {
        Stream<Path> named = Stream.of(variable("LD_LIBRARY_PATH").split(":")).filter(p -> !p.isBlank()).map(Path::of);
        Stream<Path> usual = Stream.of("/usr/lib", "/lib", "/usr/lib64", "/lib64", "/usr/local/lib").map(Path::of);
        Stream<Path> byMachine = TRIPLETS.stream().flatMap(t -> Stream.of(Path.of("/usr/lib", t), Path.of("/lib", t)));
        return Stream.of(named, usual, byMachine).flatMap(s -> s);
    }

    private String variable(String name) {
        String value = environment.apply(name);
        return value == null ? "" : value.strip();
    }
}
