package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops glyphs that were drawn again in nearly the same place, to look bold or shadowed. */
final class Doubled {

    /** In type sizes. A second "l" stands at least .2 away. */
    private static final double NEAR = 0.1;

    private Doubled() {}

    static List<Glyph> removed(List<Glyph> glyphs) {
        Map<Long, List<Glyph>> seen = new HashMap<>();
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            List<Glyph> near = seen.computeIfAbsent(cell(glyph), key -> new ArrayList<>(2));
            if (glyph.isSpace() || near.stream().noneMatch(other -> isSame(glyph, other))) {
                near.add(glyph);
                kept.add(glyph);
            }
            if (near.size() > 64) { // a heap of glyphs in one place: compare with the last ones only
                near.subList(0, 32).clear();
            }
        }
        return kept;
    }

    /** Places of one em; a pair that lies on either side of a border is missed, which shows a letter twice at worst. */
    private static long cell(Glyph glyph) {
        double em = Math.max(1, glyph.size());
        return Math.round(glyph.x() / em) * 1_000_003L + Math.round(glyph.y() / em) * 7 + glyph.turn();
    }

    private static boolean isSame(Glyph a, Glyph b) {
        double near = NEAR * a.size();
        return a.text().equals(b.text()) && Math.abs(a.x() - b.x()) < near && Math.abs(a.y() - b.y()) < near
                && Math.abs(a.size() - b.size()) < near;
    }
}
