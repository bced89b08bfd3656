package org.pressmark.ingest.pdf;

import java.text.Normalizer;

/** What a glyph reads as: ligatures and presentation forms taken apart, controls dropped. */
final class Letters {

    static final String UNKNOWN = "\ufffd";

    /** TeX's own encoding of text fonts (OT1), whose bitmap fonts name no characters: codes 11 to 15. */
    private static final String[] TEX_LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};
    private static final int FIRST_TEX_LIGATURE = 11;

    private Letters() {}

    /** Of a glyph whose font says what it reads as. */
    static String of(String unicode) {
        boolean plain = true;
        for (int i = 0; i < unicode.length(); i++) {
            char c = unicode.charAt(i);
            plain &= c >= ' ' && c < 0x7f || c >= 0xa1 && c < 0x2000 && c != 0xad;
        }
        return plain ? unicode : cleaned(unicode);
    }

    private static String cleaned(String unicode) {
        StringBuilder out = new StringBuilder();
        unicode.codePoints().forEach(c -> {
            if (isForm(c)) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (isSpace(c)) {
                out.append(' ');
            } else if (c >= 0xe000 && c <= 0xf8ff || c >= 0xf0000 || c == 0 || c >= 0xd800 && c <= 0xdfff) {
                out.append(bullet(c));
            } else if (c == '\u00ad') {
                out.append('-'); // a soft hyphen that is drawn is one
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT || c == 0x200d) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Symbol fonts put their bullets into the private area. */
    private static String bullet(int c) {
        return switch (c) {
            case 0xf0b7, 0xf0a7, 0xf0d8, 0xf076, 0xf0fc, 0xf0a8, 0xf06c, 0xf06e -> "•";
            case 0xf02d -> "–";
            default -> UNKNOWN;
        };
    }

    /** Of a glyph whose font is silent: its code is taken for the character, as other readers do. */
    static String ofCode(int code) {
        if (code >= FIRST_TEX_LIGATURE && code < FIRST_TEX_LIGATURE + TEX_LIGATURES.length) {
            return TEX_LIGATURES[code - FIRST_TEX_LIGATURE];
        }
        return code >= ' ' && code < 0x7f ? String.valueOf((char) code) : UNKNOWN;
    }

    private static boolean isForm(int c) {
        return c >= 0xfb00 && c <= 0xfdff || c >= 0xfe70 && c <= 0xfeff && c != 0xfeff;
    }

    private static boolean isSpace(int c) {
        return c == 0xa0 || c >= 0x2000 && c <= 0x200a || c == 0x202f || c == 0x205f || c == 0x3000 || c == '\t' || c == '\n' || c == '\r';
    }
}
