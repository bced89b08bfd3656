package org.pressmark.ui.handover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where starts on one library meet: a socket of the user's own, one for each library's directory. */
public final class MeetingPlace {

    private static final int NAME_BYTES = 8;
    /** What a socket's address holds on Linux, less its end; on macOS it is four bytes less. */
    private static final int LONGEST = 103;

    private MeetingPlace() {}

    /**
     * @param library the library's directory; need not exist
     * @param runtime the value of {@code XDG_RUNTIME_DIR}
     * @return empty where there is no such directory: then every start opens a window of its own
     */
    public static Optional<Path> of(Path library, @Nullable String runtime) {
        if (runtime == null || runtime.isBlank() || !Path.of(runtime).isAbsolute() || !Files.isDirectory(Path.of(runtime))) {
            return Optional.empty();
        }
        Path socket = Path.of(runtime, "pressmark", name(real(library)) + ".socket");
        return Optional.of(socket).filter(path -> path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST);
    }

    /** Two ways to one directory are one library. */
    private static Path real(Path library) {
        Path absolute = library.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException notThereYet) {
            return absolute;
        }
    }

    private static String name(Path library) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(library.toUri().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
