package org.pressmark.ingest.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Lines of Arabic and Hebrew: glyphs stand as they are seen, the text is wanted as it is read. */
final class Direction {

    private Direction() {}

    static boolean isRightToLeft(String text) {
        if (text.isEmpty() || text.charAt(0) < 0x590) {
            return false;
        }
        byte direction = Character.getDirectionality(text.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /**
     * The glyphs from first to last read. A line seen from the right is read backwards, but for the numbers and foreign words in it: applying the
     * bidirectional algorithm to what is seen, taken as a right-to-left line, gives the runs.
     */
    static List<Glyph> logical(List<Glyph> glyphs) {
        List<Glyph> seen = new ArrayList<>(glyphs);
        seen.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> read = seen.reversed();
        int[] levels = levels(read);
        List<Glyph> out = new ArrayList<>(read);
        for (int start = 0; start < out.size(); ) {
            int end = start;
            while (end < out.size() && levels[end] == levels[start]) {
                end++;
            }
            if (levels[start] % 2 == 0) {
                Collections.reverse(out.subList(start, end));
            }
            start = end;
        }
        return out;
    }

    private static int[] levels(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        int[] at = new int[glyphs.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = text.length();
            text.append(glyphs.get(i).text().isEmpty() ? " " : glyphs.get(i).text());
        }
        boolean mostlyLatin = text.chars().filter(c -> c < 0x590 && Character.isLetter(c)).count() * 2 > text.length();
        Bidi bidi = new Bidi(text.toString(), mostlyLatin ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        int[] levels = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            levels[i] = bidi.getLevelAt(at[i]);
        }
        return levels;
    }
}
