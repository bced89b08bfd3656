package org.pressmark.ingest.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Undoes hyphens at line ends, but for those that belong to the word; what else the file says decides which is which. */
final class Hyphens {

    /** "pre- and post-war": a hyphen that waits for the word after these. */
    private static final Set<String> LINKS = Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "e", "o", "y", "en", "of");

    private final Map<String, Integer> words = new HashMap<>();

    Hyphens(List<Line> lines) {
        boolean cut = false;
        for (Line line : lines) {
            String[] parts = line.text().strip().split("\\s+");
            for (int i = cut ? 1 : 0; i < parts.length - (Shape.endsInHyphen(line.text()) ? 1 : 0); i++) {
                String word = bare(parts[i]);
                if (!word.isEmpty()) {
                    words.merge(word, 1, Integer::sum);
                }
            }
            cut = Shape.endsInHyphen(line.text());
        }
    }

    enum Joint {
        /** Drop the hyphen. */
        SOFT,
        /** Keep it, with no space after it. */
        HARD,
        /** Keep it, with a space after it. */
        OPEN
    }

    /**
     * @param before the text up to and with the hyphen
     * @param after the text of the next line
     */
    Joint at(String before, String after) {
        String left = before.substring(0, before.length() - 1);
        int from = left.length();
        while (from > 0 && !Character.isWhitespace(left.charAt(from - 1))) {
            from--;
        }
        String start = left.substring(from);
        int space = after.indexOf(' ');
        String end = space < 0 ? after : after.substring(0, space);
        if (LINKS.contains(bare(end))) {
            return Joint.OPEN;
        }
        if (end.isEmpty() || !Character.isLetter(end.charAt(0)) || start.contains("/") || start.contains("@") || start.contains("www.")) {
            return Joint.HARD;
        }
        int joined = words.getOrDefault(bare(start + end), 0);
        int apart = words.getOrDefault(bare(start + "-" + end), 0);
        if (joined != apart) {
            return joined > apart ? Joint.SOFT : Joint.HARD;
        }
        if (Character.isUpperCase(end.charAt(0)) && !isCapitals(start) || start.contains("-")) {
            return Joint.HARD;
        }
        boolean bothWords = bare(start).length() >= 4 && bare(end).length() >= 4
                && words.containsKey(bare(start)) && words.containsKey(bare(end));
        return bothWords ? Joint.HARD : Joint.SOFT;
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    /** Without the punctuation around it. */
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2010', '-');
    }
}
