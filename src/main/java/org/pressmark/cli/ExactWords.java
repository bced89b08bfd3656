package org.pressmark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.model.TextRange;

/** Finds words in a text; any white space matches any other, and straight quotation marks match curly ones. */
final class ExactWords {

    private ExactWords() {}

    /** Every place, in order, not overlapping; none for words that are blank. */
    static List<TextRange> find(String words, String text) {
        if (words.isBlank()) {
            return List.of();
        }
        String pattern = Arrays.stream(words.strip().split("[\\s\\u00a0]+"))
                .map(ExactWords::tolerant)
                .collect(Collectors.joining("[\\s\\u00a0]+"));
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        List<TextRange> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new TextRange(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static String tolerant(String word) {
        return Arrays.stream(word.split("(?<=['‘’\"“”])|(?=['‘’\"“”])"))
                .map(part -> switch (part) {
                    case "'", "‘", "’" -> "['‘’]";
                    case "\"", "“", "”" -> "[\"“”]";
                    default -> Pattern.quote(part);
                })
                .collect(Collectors.joining());
    }
}
