package org.pressmark.analysis.quotes;

import java.util.Set;
import org.pressmark.analysis.text.Tokens;

/** English function words, as far as finding sources and clauses needs them. */
final class Grammar {

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "'m", "isn't", "wasn't", "aren't", "weren't", "get", "got", "gets");
    static final Set<String> HAVE = Set.of("has", "have", "had", "'ve", "hasn't", "haven't", "hadn't", "having");
    static final Set<String> DO = Set.of("do", "does", "did", "'d", "would", "will", "'ll");
    static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "do", "does", "did", "cannot", "won't", "wouldn't", "can't", "couldn't", "isn't", "wasn't", "aren't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't", "shouldn't", "'re", "'ll", "'ve", "'d", "'m", "went", "came", "got", "made", "took", "gave", "saw", "knew", "left", "became", "began", "felt", "found", "won", "lost", "met", "ran", "said", "says", "thought", "wants", "needs", "goes", "comes", "makes", "takes", "gives", "want", "need", "cut", "put", "set", "let", "hit", "broke", "spoke", "told", "held", "kept", "led", "paid", "sent", "stood", "fell", "grew", "rose", "drew", "wrote", "seemed", "remains", "seems", "shows", "means", "looks", "works", "deserves", "know", "think", "believe", "hope");
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "some", "any", "no", "each", "every", "another", "many", "several", "both", "such", "what", "which", "whose");
    static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "to", "for", "from", "with", "by", "about", "against", "after", "before", "during", "through", "over", "under", "between", "among", "into", "within", "without", "despite", "since", "until", "via", "near", "outside", "inside", "across", "behind", "beyond", "toward", "towards", "upon", "per", "alongside", "following", "amid", "like", "as");
    static final Set<String> SUBORDINATORS = Set.of("that", "which", "because", "when", "while", "if", "whether", "although", "though", "where", "what", "how", "why", "unless", "as", "than", "whom", "whose", "since", "until", "after", "before");
    static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "yet", "nor", "then", "&", "so");
    static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "who", "one", "others", "many", "some", "both", "everyone", "somebody", "someone", "nobody", "several", "most", "few");
    private static final Set<String> ADVERBS = Set.of("also", "then", "later", "now", "still", "just", "once", "again", "even", "never", "not", "often", "always", "sometimes", "first", "last", "earlier", "further", "previously", "too", "only", "thus", "therefore", "however", "instead", "today", "yesterday", "tonight", "all", "both", "since", "long", "ever", "himself", "herself", "themselves");

    private Grammar() {}

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !word.equals("family") && !word.equals("italy") && !word.equals("assembly") && !word.equals("ally") && !word.equals("rally");
    }

    /** What may stand between commas inside any sentence without being part of what is said. */
    static boolean isRemark(String phrase) {
        return switch (phrase) {
            case "however", "for example", "for instance", "of course", "too", "though", "then", "meanwhile", "in turn", "by contrast", "in fact", "moreover", "instead", "likewise" -> true;
            default -> false;
        };
    }

    /** A subject whose verb ends in s. */
    static boolean isSingular(String word) {
        return switch (word) {
            case "he", "she", "it", "who", "everyone", "somebody", "someone", "nobody" -> true;
            default -> false;
        };
    }

    static boolean isAuxiliary(String word) {
        return BE.contains(word) || HAVE.contains(word) || DO.contains(word) || switch (word) {
            case "can", "could", "may", "might", "must", "should", "shall", "cannot", "didn't", "doesn't", "don't", "won't", "wouldn't", "can't", "couldn't", "shouldn't" -> true;
            default -> false;
        };
    }

    static boolean isFinite(String word) {
        return FINITE.contains(word) || word.length() > 4 && word.endsWith("ed");
    }

    static boolean isTerminal(Tokens tokens, int i) {
        return switch (tokens.lower(i)) {
            case ".", "!", "?", "...", "\u2026", "\u3002" -> true;
            default -> false;
        };
    }

    static boolean isDash(String word) {
        return word.equals("\u2014") || word.equals("\u2013") || word.equals("--") || word.equals("-") || word.equals("\u2015") || word.equals("---");
    }
}
