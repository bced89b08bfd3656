package org.pressmark.ingest.source;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes of files that are no text.
 *
 * @param name what people call the type
 * @param hex the bytes
 * @param offset where they stand
 * @param sure false where a text could begin like this too
 */
record Signature(String name, String hex, int offset, boolean sure) {

    private static final List<Signature> KNOWN = List.of(
            sure("PDF", "255044462d"),
            sure("RTF", "7b5c727466"),
            sure("ZIP", "504b0304"),
            sure("ZIP", "504b0506"),
            sure("PNG", "89504e47"),
            sure("JPEG", "ffd8ff"),
            sure("GIF", "47494638"),
            sure("ELF", "7f454c46"),
            sure("gzip", "1f8b08"),
            sure("xz", "fd377a585a"),
            sure("Zstandard", "28b52ffd"),
            sure("7z", "377abcaf271c"),
            sure("RAR", "526172211a07"),
            sure("SQLite", "53514c69746520666f726d61742033"),
            sure("Microsoft Office", "d0cf11e0a1b11ae1"),
            sure("Java class", "cafebabe"),
            sure("WebAssembly", "0061736d"),
            sure("TIFF", "49492a00"),
            sure("TIFF", "4d4d002a"),
            sure("binary property list", "62706c697374"),
            unsure("bzip2", "425a68", 0),
            unsure("Windows program", "4d5a", 0),
            unsure("Ogg", "4f676753", 0),
            unsure("MP3", "494433", 0),
            unsure("RIFF", "52494646", 0),
            unsure("MP4", "66747970", 4));

    /** The type that the bytes are of; empty for text and for unknown types. */
    static Optional<String> of(byte[] bytes) {
        return KNOWN.stream().filter(s -> s.matches(bytes)).map(Signature::name).findFirst();
    }

    private boolean matches(byte[] bytes) {
        byte[] magic = HexFormat.of().parseHex(hex);
        if (bytes.length < offset + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[offset + i] != magic[i]) {
                return false;
            }
        }
        return sure || ByteStatistics.of(bytes).controlShare() > 0.02;
    }

    private static Signature sure(String name, String hex) {
        return new Signature(name, hex, 0, true);
    }

    private static Signature unsure(String name, String hex, int offset) {
        return new Signature(name, hex, offset, false);
    }
}
