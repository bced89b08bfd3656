package org.pressmark.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.Cancellation;
import org.pressmark.model.TextRange;

/** Finds words in a text as a reader means them: any case, any white space, any style of quotation mark. */
final class Finder {

    /** More hits than anyone steps through. */
    static final int MOST = 20_000;

    private Finder() {}

    static List<TextRange> find(String text, String query, Cancellation cancellation) {
        String words = query.strip();
        if (words.isEmpty()) {
            return List.of();
        }
        StringBuilder pattern = new StringBuilder();
        words.codePoints().forEach(c -> pattern.append(matching(c)));
        Matcher matcher = Pattern.compile(
                        pattern.toString().replaceAll("(\\\\s\\+)+", "\\\\s+"),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        List<TextRange> found = new ArrayList<>();
        while (found.size() < MOST && matcher.find()) {
            cancellation.check();
            found.add(TextRange.of(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static String matching(int c) {
        if (Character.isWhitespace(c)) {
            return "\\s+";
        }
        return switch (c) {
            case '\'', '‘', '’' -> "['‘’]";
            case '"', '“', '”' -> "[\"“”]";
            case '-', '–', '—' -> "[-–—]";
            default -> Pattern.quote(Character.toString(c));
        };
    }
}
