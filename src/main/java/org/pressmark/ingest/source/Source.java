package org.pressmark.ingest.source;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file's decoded text.
 *
 * @param file as the user named it
 * @param text line endings are {@code \n}; no byte order mark, no lone surrogate
 */
public record Source(Path file, String text, Limits limits) {

    /**
     * A part of a file as text.
     *
     * @param charset what stands beside the part about its encoding; null where nothing does
     */
    public static Source part(RawSource raw, byte[] bytes, @Nullable String charset) throws RejectedException {
        return new Source(raw.file(), Decoder.decodePart(bytes, charset), raw.limits());
    }

    /** The file's name without its extension. */
    public String baseName() {
        return baseName(file);
    }

    public static String baseName(Path file) {
        String name = fileName(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Lower case, without the dot; empty where there is none. */
    public String extension() {
        return extension(file);
    }

    public static String extension(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static String fileName(Path file) {
        Path last = file.getFileName();
        return last == null || last.toString().isBlank() ? file.toString() : last.toString();
    }
}
