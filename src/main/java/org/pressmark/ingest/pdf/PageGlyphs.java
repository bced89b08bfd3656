package org.pressmark.ingest.pdf;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number from 0
 * @param width in points, as the page is shown
 * @param height in points, as the page is shown
 * @param glyphs in the order in which they are drawn
 * @param pictures share of the page that pictures cover, 0…1 and more where they overlap
 * @param guessed how many glyphs' meanings were taken from their codes, because their font is silent
 */
record PageGlyphs(int number, double width, double height, List<Glyph> glyphs, double pictures, int guessed) {

    PageGlyphs with(List<Glyph> others) {
        return new PageGlyphs(number, width, height, others, pictures, guessed);
    }
}
