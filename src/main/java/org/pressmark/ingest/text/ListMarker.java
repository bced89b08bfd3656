package org.pressmark.ingest.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker that a list item begins with. A dash longer than a hyphen is none: it opens speech in many languages.
 *
 * @param label as shown
 * @param length of the marker and the space after it
 * @param number of a numbered item; -1 for a bullet
 */
record ListMarker(String label, int length, int number) {

    private static final Pattern BULLET = Pattern.compile("[-*+•‣◦▪●·][ \\t\\u00a0]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})([.)])[ \\t\\u00a0]+(?=\\S)");

    static Optional<ListMarker> of(String text, Line line) {
        int end = Math.min(line.end(), line.start() + 16);
        Matcher bullet = BULLET.matcher(text).region(line.start(), end);
        if (bullet.lookingAt()) {
            return Optional.of(new ListMarker("•", bullet.end() - line.start(), -1));
        }
        Matcher number = NUMBER.matcher(text).region(line.start(), end);
        if (number.lookingAt()) {
            String label = number.group(1) + number.group(2);
            return Optional.of(new ListMarker(label, number.end() - line.start(), Integer.parseInt(number.group(1))));
        }
        return Optional.empty();
    }

    /** True where this can be the item right after {@code before}. */
    boolean follows(ListMarker before) {
        return number < 0 ? before.number < 0 : number == before.number + 1;
    }
}
