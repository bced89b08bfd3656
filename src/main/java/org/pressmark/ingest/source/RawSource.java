package org.pressmark.ingest.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file's bytes, before anything is made of them.
 *
 * @param file as the user named it
 */
public record RawSource(Path file, byte[] bytes, Limits limits) {

    /** Lower case, without the dot; empty where there is none. */
    public String extension() {
        return Source.extension(file);
    }

    /** The first bytes, one character each. */
    public String head(int most) {
        return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** As text in whatever encoding it seems to be; refused where it is none. */
    public Source decoded() throws RejectedException {
        return new Source(file, Decoder.decode(bytes, Source.extension(file)), limits);
    }
}
