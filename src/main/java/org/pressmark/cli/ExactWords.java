package org.pressmark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pressmark.library.Library;
import org.pressmark.model.ArticleSummary;
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

    /**
     * The place that a person means.
     *
     * @param occurrence which of several, from 1; 0 for the first, which is then said
     * @throws UserException where there is none
     */
    static TextRange one(Library library, ArticleSummary article, String words, int occurrence, Console console) {
        List<TextRange> found = find(words, library.openArticle(article.id()).article().text().text());
        if (found.isEmpty()) {
            throw new UserException("note.not-found", article.title(), words);
        }
        if (occurrence < 0 || occurrence > found.size()) {
            throw new UserException("note.no-occurrence", occurrence, found.size());
        }
        if (occurrence == 0 && found.size() > 1) {
            console.message(Words.of("note.several", found.size()));
        }
        return found.get(Math.max(0, occurrence - 1));
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
