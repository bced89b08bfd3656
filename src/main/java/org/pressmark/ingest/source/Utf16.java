package org.pressmark.ingest.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 with a replacement character for each lone surrogate; the platform's decoder takes the letter after it away too. */
final class Utf16 {

    private static final char REPLACEMENT = '\ufffd';

    private Utf16() {}

    static boolean is(Charset charset) {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    static String decode(byte[] bytes, int from, boolean lowFirst) {
        char[] units = new char[(bytes.length - from) / 2];
        for (int i = 0; i < units.length; i++) {
            int first = bytes[from + 2 * i] & 0xff;
            int second = bytes[from + 2 * i + 1] & 0xff;
            units[i] = (char) (lowFirst ? first | second << 8 : first << 8 | second);
        }
        for (int i = 0; i < units.length; i++) {
            if (Character.isHighSurrogate(units[i]) && i + 1 < units.length && Character.isLowSurrogate(units[i + 1])) {
                i++;
            } else if (Character.isSurrogate(units[i])) {
                units[i] = REPLACEMENT;
            }
        }
        return new String(units);
    }
}
