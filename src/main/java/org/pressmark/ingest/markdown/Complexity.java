package org.pressmark.ingest.markdown;

import java.util.regex.Pattern;

/**
 * Finds text whose inline markup would take a CommonMark parser quadratic time. No paragraph that a person wrote is that long,
 * so such a file is shown as plain text instead.
 */
final class Complexity {

    private static final int MOST_MARKS = 1_500;
    /** A line that begins a block of its own. */
    private static final Pattern BLOCK_START = Pattern.compile("[ \\t>]{0,12}(?:[-*+#|][ \\t]|\\d{1,9}[.)][ \\t]|```|~~~).*");

    private Complexity() {}

    /** @param longest longest run of lines, in UTF-16 code units, that may hold any number of marks */
    static boolean isTooMuch(String text, int longest) {
        int run = 0;
        int marks = 0;
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            String head = text.substring(from, Math.min(to, from + 40));
            if (head.isBlank() || BLOCK_START.matcher(head).matches()) {
                run = 0;
                marks = 0;
            }
            run += to - from + 1;
            marks += marks(text, from, to);
            if (run > longest && marks > MOST_MARKS) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static int marks(String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks += "[]*_`<&\\!".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return marks;
    }
}
