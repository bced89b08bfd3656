package org.pressmark.annotation;

import java.util.List;
import java.util.TreeSet;
import org.pressmark.model.TextRange;

/** Where else words stand in a text as words of their own. */
final class Occurrences {

    /** More mentions of one person than this nobody reads. */
    private static final int MOST = 2000;

    private Occurrences() {}

    /** The places themselves and all others with the same characters, in order. */
    static List<TextRange> of(List<TextRange> places, String text) {
        TreeSet<TextRange> all = new TreeSet<>(places);
        for (String words : places.stream().map(place -> place.in(text)).distinct().toList()) {
            for (int at = text.indexOf(words); at >= 0 && !words.isBlank() && all.size() < MOST; at = text.indexOf(words, at + words.length())) {
                int end = at + words.length();
                boolean inside = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))
                        || end < text.length() && Character.isLetterOrDigit(text.codePointAt(end));
                if (!inside) {
                    all.add(TextRange.of(at, end));
                }
            }
        }
        return List.copyOf(all);
    }
}
