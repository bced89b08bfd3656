package org.pressmark.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells kinds of pictures by their first bytes; a picture that can run scripts (SVG) is none. */
public final class ImageType {

    private ImageType() {}

    public static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("GIF8")) {
            return Optional.of("image/gif");
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        return head.startsWith("ftypavif", 4) ? Optional.of("image/avif") : Optional.empty();
    }
}
