package org.pressmark.ingest.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes before a text that name its encoding. */
record ByteOrderMark(int length, Charset charset) {

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new ByteOrderMark(3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xff, 0xfe, 0, 0)) { // before UTF-16's, which it begins with
            return Optional.of(new ByteOrderMark(4, StandardCharsets.UTF_32LE));
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new ByteOrderMark(4, StandardCharsets.UTF_32BE));
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return Optional.of(new ByteOrderMark(2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return Optional.of(new ByteOrderMark(2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
