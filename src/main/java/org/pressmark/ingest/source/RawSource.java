package org.pressmark.ingest.source;

import java.nio.file.Path;

/**
 * A file's bytes, before anything is made of them.
 *
 * @param file as the user named it
 */
public record RawSource(Path file, byte[] bytes, Limits limits) {

    /** As text in whatever encoding it seems to be; refused where it is none. */
    public Source decoded() throws RejectedException {
        return new Source(file, Decoder.decode(bytes, Source.extension(file)), limits);
    }
}
