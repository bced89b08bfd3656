package org.pressmark.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.model.Format;

/** Tells before a file is read what it probably is; reading it may tell otherwise. */
public final class Kinds {

    /** Bytes that are looked at. */
    public static final int HEAD = 1024;

    private Kinds() {}

    /**
     * @param head how the file begins; empty where that is not known
     * @return empty for what is no text and of no known kind
     */
    public static Optional<Format> of(Path name, byte[] head) {
        String file = name.toString().toLowerCase(Locale.ROOT);
        Optional<Format> named = Stream.of(Format.values())
                .filter(format -> format.suffixes().stream().anyMatch(suffix -> file.endsWith("." + suffix))).findFirst();
        String start = new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return Optional.of(Format.PDF);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Format.RTF);
        }
        if (named.isPresent() || head.length == 0) {
            return named;
        }
        if (start.contains("<html") || start.contains("<!doctype html")) {
            return Optional.of(Format.HTML);
        }
        return start.indexOf('\0') < 0 && !start.startsWith("pk\u0003\u0004") ? Optional.of(Format.TEXT) : Optional.empty();
    }
}
