package org.pressmark.ingest.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file's bytes.
 *
 * @param file as the user named it
 * @param bytes not to be changed
 */
public record Raw(Path file, byte[] bytes, Limits limits) {

    /** Lower case, without the dot; empty where there is none. */
    public String extension() {
        return Source.extension(file);
    }

    /** The first bytes, one character each. */
    public String head(int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
