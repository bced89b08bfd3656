package org.pressmark.ingest.pdf;

import java.text.Normalizer;

/** Letters that TeX's older fonts set in two: an accent, and the letter under it. */
final class Accents {

    private static final String SPACING = "´`¨ˆ˜¯ˇ˘˚˝¸˙˛";
    private static final String COMBINING = "\u0301\u0300\u0308\u0302\u0303\u0304\u030c\u0306\u030a\u030b\u0327\u0307\u0328";

    private Accents() {}

    /** True where one of the two is an accent on the other. */
    static boolean stand(Glyph a, Glyph b) {
        if (isAccent(a) == isAccent(b) || !isLetter(isAccent(a) ? b : a)) {
            return false;
        }
        double shared = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        return shared > 0.5 * Math.min(a.width(), b.width());
    }

    static String composed(Glyph a, Glyph b) {
        String accent = isAccent(a) ? a.text() : b.text();
        String letter = (isAccent(a) ? b : a).text().replace('ı', 'i').replace('ȷ', 'j');
        return Normalizer.normalize(letter + COMBINING.charAt(SPACING.indexOf(accent)), Normalizer.Form.NFC);
    }

    private static boolean isAccent(Glyph glyph) {
        return glyph.text().length() == 1 && SPACING.contains(glyph.text());
    }

    private static boolean isLetter(Glyph glyph) {
        return glyph.text().length() == 1 && Character.isLetter(glyph.text().charAt(0));
    }
}
