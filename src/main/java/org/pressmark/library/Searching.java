package org.pressmark.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextRange;
import org.pressmark.store.Transaction;

/** Looks for words in all articles and notes. */
final class Searching {

    /** Code units shown before and after the first word found. */
    private static final int BEFORE = 60;

    private static final int AFTER = 140;

    private final Core core;

    Searching(Core core) {
        this.core = core;
    }

    /** Articles with words that begin like each of the query's, whatever case and accents; the best first. */
    List<SearchHit> find(String query, int limit) {
        var words = words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        return core.read(transaction -> transaction.index().find(words, limit).stream()
                .map(hit -> hit(transaction, hit.articleId(), words)).toList());
    }

    private SearchHit hit(Transaction transaction, String articleId, List<String> words) {
        String text = transaction.versions().currentText(articleId).orElse("");
        var summary = core.summary(transaction, articleId);
        var places = places(fold(text), words.stream().map(Searching::fold).toList());
        if (places.isEmpty()) {
            return new SearchHit(summary, null, "", List.of());
        }
        TextRange first = places.getFirst();
        int from = wordStart(text, Math.max(0, first.start() - BEFORE), first.start());
        int to = Math.min(text.length(), first.start() + AFTER);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        int end = to;
        var matches = places.stream().filter(place -> place.end() <= end)
                .map(place -> TextRange.of(place.start() - from, place.end() - from)).toList();
        return new SearchHit(summary, first, text.substring(from, to).replaceAll("\\s", " "), matches);
    }

    private static List<String> words(String query) {
        return Arrays.stream(query.split("[^\\p{L}\\p{N}\\p{M}]+")).filter(word -> !word.isEmpty()).limit(32).toList();
    }

    /** The first places of each word, in text order; as many as a snippet may need. */
    private static List<TextRange> places(String text, List<String> words) {
        var places = new ArrayList<TextRange>();
        for (String word : words) {
            int found = 0;
            for (int at = text.indexOf(word); at >= 0 && found < AFTER; at = text.indexOf(word, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                    places.add(TextRange.of(at, at + word.length()));
                    found++;
                }
            }
        }
        places.sort(Comparator.naturalOrder());
        return places;
    }

    private static int wordStart(String text, int from, int limit) {
        int at = from;
        while (at > 0 && at < limit && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** Whether a text, if there is any, holds some words, whatever case and accents. */
    static boolean holds(@Nullable String text, String words) {
        return text != null && fold(text).contains(fold(words));
    }

    /** Lower case without accents, one code unit for one: offsets stay. */
    private static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 128 && !Character.isSurrogate(c)) {
                c = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            }
            folded[i] = Character.toLowerCase(c);
        }
        return new String(folded);
    }
}
