package org.pressmark.analysis.quotes;

import java.util.Set;
import org.pressmark.analysis.text.Tokens;

/** What is called out, lettered on something, entered somewhere or announced by a colon is quoted, even if it is written like a title. */
final class Wordings {

    private static final int SENTENCE = 5;
    private static final Set<String> CRIES = Set.of("chant", "chants", "cry", "cries", "shout", "shouts", "slogan", "slogans", "call", "calls", "message", "motto", "battle-cry", "goal", "pledge", "promise", "vow", "mantra");
    private static final Set<String> AIMS = Set.of("campaign", "pledge", "promise", "vow", "vows", "vowed", "promised", "pledged", "promises", "pledges");
    private static final Set<String> SUNG = Set.of("singing", "sang", "sings", "sing", "chanting", "chanted", "shouting", "shouted");
    private static final Set<String> HEADED = Set.of("titled", "entitled", "headlined");

    private final Tokens tokens;
    private final Clauses clauses;

    Wordings(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** @param kinds words for works; a name follows them whatever stands between */
    boolean isQuoted(QuotedSpan span, Set<String> kinds) {
        int at = span.from() - 1;
        if (at < 1) {
            return false;
        }
        String word = tokens.lower(at);
        boolean linked = switch (word) {
            case ",", ":", "of", "is", "was" -> true;
            default -> false;
        };
        String noun = tokens.lower(linked ? at - 1 : at);
        if (linked && CRIES.contains(noun) || isRead(linked ? noun : word) && !word.equals("of")) {
            return true;
        }
        if (isCry(span.to())) {
            return true;
        }
        return switch (word) {
            case ":" -> !kinds.contains(noun);
            case "to" -> AIMS.contains(tokens.lower(at - 1));
            case "for" -> tokens.is(at - 1, "cheer") || tokens.is(at - 1, "cheers");
            case "as" -> !tokens.is(at - 1, "known") && !tokens.is(at - 1, "such");
            default -> isAnother(span.to()) || (HEADED.contains(word) && clauses.words(span) >= SENTENCE || SUNG.contains(word)) && isStatement(span);
        };
    }

    /** "a sign that says", "a hat reading". */
    private static boolean isRead(String word) {
        return switch (word) {
            case "read", "reads", "reading", "says", "said", "say", "saying" -> true;
            default -> false;
        };
    }

    /** `"…" chants`, `"…" rallying cry`. */
    private boolean isCry(int i) {
        int noun = i < tokens.size() && (tokens.is(i, "rallying") || tokens.is(i, "battle") || tokens.is(i, "campaign")) ? i + 1 : i;
        return noun < tokens.size() && !tokens.is(noun, "call") && !tokens.is(noun, "calls") && CRIES.contains(tokens.lower(noun));
    }

    /** `"…," was another.` */
    private boolean isAnother(int i) {
        return i + 1 < tokens.size() && (tokens.is(i, "was") || tokens.is(i, "is") || tokens.is(i, "read") || tokens.is(i, "reads")) && tokens.is(i + 1, "another");
    }

    /** Has a finite verb inside. */
    private boolean isStatement(QuotedSpan span) {
        for (int i = span.innerFrom() + 1; i < span.innerTo(); i++) {
            String word = tokens.lower(i);
            boolean verb = Grammar.isFinite(word) || word.equals("stands") || tokens.is(i, Tokens.CLITIC) && (Grammar.BE.contains(word) && Grammar.PRONOUNS.contains(tokens.lower(i - 1)));
            if (verb) {
                return true;
            }
        }
        return false;
    }
}
