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
        return repaired(new String(units));
    }

    /** The text, of the same length, without lone surrogates. */
    static String repaired(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, REPLACEMENT);
            }
        }
        return repaired == null ? text : repaired.toString();
    }
}
