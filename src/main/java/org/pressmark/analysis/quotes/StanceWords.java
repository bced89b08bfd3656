package org.pressmark.analysis.quotes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pressmark.analysis.text.WordList;

/** The words besides verbs of speech by which thoughts, wishes and stands are reported; read-only. */
final class StanceWords {

    private static final String CLAUSE = "*";

    private final Verbs verbs = new Verbs("verbs.txt", "stance-verbs.txt");
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();
    private final Map<String, Set<String>> passives = new HashMap<>();

    StanceWords() {
        for (String line : WordList.lines("stance-words.txt")) {
            int blank = line.indexOf(' ');
            int colon = line.indexOf(':');
            Map<String, Set<String>> kind = line.startsWith("noun") ? nouns : line.startsWith("passive") ? passives : adjectives;
            String link = line.substring(blank + 1, colon);
            for (String entry : line.substring(colon + 1).split(",")) {
                String word = entry.strip();
                add(kind, word, link);
                if (kind == nouns) {
                    add(nouns, Verbs.endsInConsonantY(word) ? word.substring(0, word.length() - 1) + "ies" : word.endsWith("s") ? word + "es" : word + "s", link);
                }
            }
        }
    }

    private static void add(Map<String, Set<String>> words, String word, String link) {
        words.computeIfAbsent(word, k -> new HashSet<>()).add(link);
    }

    Verbs verbs() {
        return verbs;
    }

    boolean isNoun(String word) {
        return nouns.containsKey(word);
    }

    /** Whether {@code link} behind the noun leads to what is thought or said. */
    boolean noun(String word, String link) {
        return leads(nouns, word, link);
    }

    /** Whether {@code link} behind the adjective leads to what is thought or said. */
    boolean adjective(String word, String link) {
        return leads(adjectives, word, link);
    }

    /** Whether {@code link} behind the participle leads to what somebody else thinks or says of the subject. */
    boolean passive(String word, String link) {
        return leads(passives, word, link);
    }

    static boolean opensClause(String word) {
        return switch (word) {
            case "that", "whether", "if", "how", "why", "what", "who", "where", "which" -> true;
            default -> false;
        };
    }

    private static boolean leads(Map<String, Set<String>> words, String word, String link) {
        Set<String> links = words.get(word);
        return links != null && (links.contains(link) || links.contains(CLAUSE) && opensClause(link));
    }
}
