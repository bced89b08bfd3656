package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pressmark.ingest.pdf.Line.Run;

/** A line's words: told by the spaces that are set and by the gaps that are left. */
final class Spacing {

    /** In type sizes: the narrowest space in a justified line, and a gap that is one though others are set as characters. */
    private static final double NARROWEST = 0.15;
    private static final double BESIDE_SET_SPACES = 0.28;
    private static final double LETTERSPACED = 0.1;

    private Spacing() {}

    static List<Run> runs(List<Glyph> glyphs) {
        double least = leastGap(glyphs);
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Face face = Face.PLAIN;
        Glyph last = null;
        boolean space = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace() && !glyph.text().isEmpty()) {
                space = true;
                continue;
            }
            if (last != null && glyph.text().isEmpty()) {
                last = glyph;
                continue;
            }
            if (last != null && Accents.stand(last, glyph) && !text.isEmpty()) {
                text.setLength(text.length() - 1);
                text.append(Accents.composed(last, glyph));
                last = glyph;
                continue;
            }
            boolean gap = last != null && (space || isGap(last, glyph, least));
            if (!glyph.face().equals(face) && !text.isEmpty()) {
                runs.add(new Run(text.append(gap ? " " : "").toString(), face));
                text.setLength(0);
                gap = false;
            }
            face = glyph.face();
            text.append(gap ? " " : "").append(glyph.text());
            last = glyph;
            space = false;
        }
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), face));
        }
        return runs;
    }

    private static boolean isGap(Glyph a, Glyph b, double least) {
        double em = Math.min(a.size(), b.size());
        double gap = a.x() <= b.x() ? b.x() - a.right() : a.x() - b.right();
        return gap > least * em;
    }

    /** Where letters are spaced out, only what is wider than that is a space. */
    private static double leastGap(List<Glyph> glyphs) {
        List<Double> gaps = new ArrayList<>();
        int spaces = 0;
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace()) {
                spaces++;
                last = null;
                continue;
            }
            if (last != null) {
                gaps.add(Math.abs(glyph.x() - last.right()) / Math.max(0.1, glyph.size()));
            }
            last = glyph;
        }
        if (gaps.isEmpty()) {
            return NARROWEST;
        }
        double[] sorted = gaps.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double least = 12 * spaces >= glyphs.size() ? BESIDE_SET_SPACES : NARROWEST;
        return median > LETTERSPACED && sorted.length > 3 ? Math.max(least, median + NARROWEST) : least;
    }
}
