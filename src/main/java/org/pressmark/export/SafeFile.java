package org.pressmark.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Files that are whole or not there: written beside their place, then moved to it. What fails or is cancelled leaves the old file. */
public final class SafeFile {

    /** Writes one file. */
    @FunctionalInterface
    public interface Content<T> {
        void write(T out) throws IOException;
    }

    private SafeFile() {}

    /** In UTF-8; half a surrogate pair becomes a question mark. */
    public static void write(Path file, Content<Appendable> content) throws IOException {
        writeBytes(file, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            content.write(writer);
            writer.flush();
        });
    }

    public static void writeBytes(Path file, Content<OutputStream> content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path part = Files.createTempFile(absolute.getParent(), ".pressmark-", ".part");
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE); var out = Channels.newOutputStream(channel)) {
                content.write(out);
                channel.force(true);
            }
            readable(part);
            try {
                Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException otherFileSystem) {
                Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Temporary files are private; an export is like any other file of the user's. */
    private static void readable(Path part) throws IOException {
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(part, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** Leaves a file alone that holds these words already. @return whether it was written */
    public static boolean writeIfOther(Path file, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        writeBytes(file, out -> out.write(bytes));
        return true;
    }
}
