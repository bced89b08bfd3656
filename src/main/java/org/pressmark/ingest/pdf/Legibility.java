package org.pressmark.ingest.pdf;

import java.util.List;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.model.Rejection;

/** Recognises files that show a text but do not hold it: scanned pages, and fonts that do not say what their glyphs mean. */
final class Legibility {

    /** Fewer characters than this on a page that a picture covers are a stamp or a page number. */
    private static final int STAMP = 120;
    private static final double COVERED = 0.3;
    private static final double UNKNOWN = 0.3;
    private static final double GUESSED = 0.5;
    private static final int ENOUGH_LETTERS = 200;

    private Legibility() {}

    static void check(List<PageGlyphs> pages) throws RejectedException {
        long scanned = pages.stream().filter(page -> page.pictures() > COVERED && ink(page) < STAMP).count();
        long glyphs = pages.stream().mapToLong(Legibility::ink).sum();
        if (scanned > 0 && (2 * scanned > pages.size() && glyphs < 400L * pages.size() || glyphs < STAMP)) {
            throw new RejectedException(Rejection.PICTURES, String.valueOf(scanned));
        }
        if (glyphs == 0) {
            throw new RejectedException(pages.stream().anyMatch(page -> page.pictures() > 0.05) ? Rejection.PICTURES : Rejection.NO_TEXT);
        }
        long guessed = pages.stream().mapToLong(PageGlyphs::guessed).sum();
        long unknown = pages.stream().flatMap(page -> page.glyphs().stream()).filter(g -> g.text().contains(Letters.UNKNOWN)).count();
        if (unknown > UNKNOWN * glyphs || guessed > GUESSED * glyphs && !readsLikeWords(pages) || !readsLikeWords(pages) && isLatin(pages)) {
            throw new RejectedException(Rejection.GARBLED);
        }
    }

    private static long ink(PageGlyphs page) {
        return page.glyphs().stream().filter(glyph -> !glyph.isSpace()).count();
    }

    private static boolean isLatin(List<PageGlyphs> pages) {
        long letters = 0;
        long ascii = 0;
        for (PageGlyphs page : pages) {
            for (Glyph glyph : page.glyphs()) {
                int c = glyph.text().isEmpty() ? ' ' : glyph.text().codePointAt(0);
                letters += Character.isLetter(c) ? 1 : 0;
                ascii += c > ' ' && c < 0x7f ? 1 : 0;
            }
        }
        return ascii > ENOUGH_LETTERS && ascii >= letters;
    }

    /** Every language in Latin letters has between a quarter and over a half of vowels; shifted codes have not, and few letters at all. */
    private static boolean readsLikeWords(List<PageGlyphs> pages) {
        long vowels = 0;
        long letters = 0;
        long signs = 0;
        for (PageGlyphs page : pages) {
            for (Glyph glyph : page.glyphs()) {
                for (int i = 0; i < glyph.text().length(); i++) {
                    char c = Character.toLowerCase(glyph.text().charAt(i));
                    signs += c > ' ' && !Character.isDigit(c) ? 1 : 0;
                    letters += Character.isLetter(c) ? 1 : 0;
                    vowels += "aeiouyàáâãäåèéêëìíîïòóôõöøùúûüæœąęěıő".indexOf(c) >= 0 ? 1 : 0;
                }
            }
        }
        if (signs < ENOUGH_LETTERS) {
            return true;
        }
        return letters > 0.55 * signs && (double) vowels / Math.max(1, letters) > 0.2 && (double) vowels / Math.max(1, letters) < 0.65;
    }
}
