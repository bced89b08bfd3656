package org.pressmark.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Rejection;

/** Reads a regular file's bytes, and nothing that is not a regular file: a pipe or a device may never end. */
public final class SourceFile {

    private static final int CHUNK = 1 << 20;

    private SourceFile() {}

    /** How a file begins, and that it can be read. */
    public static byte[] head(Path file, int length) throws RejectedException {
        return guarded(file, Long.MAX_VALUE, size -> {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(length);
            }
        });
    }

    public static RawSource read(Path file, Limits limits, Cancellation cancellation) throws RejectedException {
        byte[] bytes = guarded(file, limits.bytes(), size -> read(file, size, limits, cancellation));
        return new RawSource(file, bytes, limits);
    }

    /** Reads a file of a known size. */
    @FunctionalInterface
    public interface Body<T> {
        T read(long size) throws IOException, RejectedException;
    }

    /**
     * Does something with a regular file, and says in our words what the system says against it.
     *
     * @param most longest file that is tried
     */
    public static <T> T guarded(Path file, long most, Body<T> body) throws RejectedException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new RejectedException(Rejection.DIRECTORY);
            }
            if (!attributes.isRegularFile()) {
                throw new RejectedException(Rejection.UNSUPPORTED, "device");
            }
            if (attributes.size() == 0) {
                throw new RejectedException(Rejection.EMPTY);
            }
            if (attributes.size() > most) {
                throw tooLarge(attributes.size());
            }
            return body.read(attributes.size());
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new RejectedException(Rejection.MISSING);
        } catch (AccessDeniedException e) {
            throw new RejectedException(Rejection.UNREADABLE);
        } catch (IOException e) {
            if (isBelowFile(file)) {
                throw new RejectedException(Rejection.MISSING);
            }
            throw new RejectedException(Rejection.UNREADABLE, reason(e));
        }
    }

    private static byte[] read(Path file, long size, Limits limits, Cancellation cancellation)
            throws IOException, RejectedException {
        var out = new java.io.ByteArrayOutputStream((int) size);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[(int) Math.min(CHUNK, Math.max(512, size + 1))];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                cancellation.check();
                out.write(chunk, 0, n);
                if (out.size() > limits.bytes()) { // it grew while being read
                    throw tooLarge(out.size());
                }
            }
        }
        return out.toByteArray();
    }

    /** In the system's words, such as "Too many levels of symbolic links"; empty where it gives none. */
    private static String reason(IOException problem) {
        return problem instanceof FileSystemException named && named.getReason() != null ? named.getReason() : "";
    }

    /** A path that runs through a file ("a.txt/b") is missing too, though the system says so in other words. */
    private static boolean isBelowFile(Path file) {
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return true;
            }
        }
        return false;
    }

    private static RejectedException tooLarge(long size) {
        return new RejectedException(Rejection.TOO_LARGE, (size + 500_000) / 1_000_000 + " MB");
    }
}
