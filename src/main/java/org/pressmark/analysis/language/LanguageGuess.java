package org.pressmark.analysis.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pressmark.analysis.text.WordList;

/** Guesses a language by its script, or by its commonest words. */
public final class LanguageGuess {

    public static final String UNKNOWN = "und";
    /** So much of the text is looked at, in UTF-16 code units. */
    private static final int SAMPLE = 20_000;
    private static final double ENOUGH = 0.12;

    private final Map<String, Set<String>> common = new LinkedHashMap<>();

    public LanguageGuess() {
        for (String line : WordList.lines("stopwords.txt")) {
            int colon = line.indexOf(':');
            common.put(line.substring(0, colon), Set.copyOf(Arrays.asList(line.substring(colon + 1).strip().split("\\s+"))));
        }
    }

    /** @return a BCP 47 language tag, or {@link #UNKNOWN} */
    public String guess(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        String script = byScript(sample);
        return script.isEmpty() ? byWords(sample) : script;
    }

    private static String byScript(String sample) {
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        sample.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        int kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters > 20 && kana * 5 > letters) {
            return "ja";
        }
        for (Map.Entry<Character.UnicodeScript, Integer> entry : scripts.entrySet()) {
            if (letters > 20 && entry.getValue() * 2 > letters) {
                return switch (entry.getKey()) {
                    case HAN -> "zh";
                    case HANGUL -> "ko";
                    case ARABIC -> sample.indexOf('\u067E') >= 0 || sample.indexOf('\u06AF') >= 0 ? "fa" : "ar";
                    case HEBREW -> "he";
                    case GREEK -> "el";
                    case THAI -> "th";
                    case DEVANAGARI -> "hi";
                    case CYRILLIC -> sample.indexOf('\u0456') >= 0 || sample.indexOf('\u0457') >= 0 ? "uk" : "ru";
                    default -> "";
                };
            }
        }
        return "";
    }

    private String byWords(String sample) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        int words = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            if (word.isEmpty()) {
                continue;
            }
            words++;
            for (Map.Entry<String, Set<String>> language : common.entrySet()) {
                if (language.getValue().contains(word)) {
                    hits.merge(language.getKey(), 1, Integer::sum);
                }
            }
        }
        String best = UNKNOWN;
        int most = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (hit.getValue() > most) {
                most = hit.getValue();
                best = hit.getKey();
            }
        }
        return most >= Math.max(2, words * ENOUGH) ? best : UNKNOWN;
    }
}
