package org.pressmark.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where each platform keeps a program's data. */
final class Directories {

    private Directories() {}

    /**
     * @param os the system's name as {@code os.name} gives it
     * @param home the user's home directory
     * @param environment looks a variable up
     */
    static Path data(String os, Path home, UnaryOperator<@Nullable String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absoluteOr(environment.apply("APPDATA"), home.resolve("AppData").resolve("Roaming")).resolve("Pressmark");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Pressmark");
        }
        return absoluteOr(environment.apply("XDG_DATA_HOME"), home.resolve(".local").resolve("share")).resolve("pressmark");
    }

    /** The XDG specification has relative paths ignored. */
    private static Path absoluteOr(@Nullable String path, Path otherwise) {
        return path != null && !path.isBlank() && Path.of(path).isAbsolute() ? Path.of(path) : otherwise;
    }
}
