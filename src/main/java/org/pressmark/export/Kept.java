package org.pressmark.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pressmark.model.ColorNames;

/**
 * What the library knows of an article besides what the reader sees of it.
 *
 * @param hash SHA-256 of the text's UTF-8, in hexadecimal digits
 * @param earlier by annotation id, when its former states were made; nothing for what was never changed
 * @param deleted annotations in the trash
 * @param names what the reader calls the colours
 */
public record Kept(String hash, Map<String, List<Instant>> earlier, List<Deleted> deleted, ColorNames names) {

    public Kept {
        earlier = Map.copyOf(earlier);
        deleted = List.copyOf(deleted);
    }
}
