package org.pressmark.analysis.quotes;

import java.util.Set;
import org.pressmark.analysis.text.Tokens;

/** Where reported clauses begin and end. */
final class Clauses {

    private static final Set<String> OPENERS = Set.of("he", "she", "they", "it", "i", "we", "you", "there", "the", "his", "her", "their", "its", "this", "these", "those", "if", "whether", "how", "why", "what", "when", "who", "a", "an", "my", "our", "no", "some", "many", "most", "all", "people", "everyone", "nobody", "one", "both");
    private static final Set<String> STRONG_PARTICIPLES = Set.of("add", "say", "note", "claim", "argue", "allege", "insist", "stress", "tell", "warn", "write", "explain", "assert", "declare", "reply", "ask", "acknowledge", "admit", "state", "emphasize", "emphasise", "complain", "conclude", "recall", "remark", "observe", "maintain", "contend", "vow", "joke", "quip", "reiterate", "promise", "accuse", "call", "describe", "refer");

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Has a finite verb, as far as its form shows, outside quotation marks or in them. */
    boolean isClause(int from, int to, Unit unit) {
        for (int i = from + 1; i < to; i++) {
            String word = tokens.lower(i);
            if (Grammar.isFinite(word) && !Grammar.DETERMINERS.contains(tokens.lower(i - 1))) {
                return true;
            }
            if (tokens.is(i, Tokens.CLITIC) && word.equals("'s") && Grammar.PRONOUNS.contains(tokens.lower(i - 1))) {
                return true;
            }
            if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && tokens.is(i, Tokens.WORD) && !tokens.capitalised(i)
                    && (Grammar.isSingular(tokens.lower(i - 1)) || tokens.capitalised(i - 1)) && i - from < 8) {
                return true;
            }
        }
        return false;
    }

    boolean opensClause(int i) {
        return OPENERS.contains(tokens.lower(i)) || tokens.capitalised(i);
    }

    /** A word that can begin a subject: no link, no adverb. */
    boolean opensNoun(int i) {
        String word = tokens.lower(i);
        return tokens.is(i, Tokens.WORD | Tokens.NUMBER) && !Grammar.PREPOSITIONS.contains(word) && !Grammar.isAdverb(word) && !Grammar.CONJUNCTIONS.contains(word) && !Grammar.SUBORDINATORS.contains(word);
    }

    /** "said of him", "said to be". */
    boolean opensPhrase(int i) {
        String word = tokens.lower(i);
        return word.equals("to") || word.equals("of") || word.equals("by") || word.equals("and") || word.equals("or");
    }

    boolean opensSubordinate(int i) {
        return switch (tokens.lower(i)) {
            case "which", "who", "as", "when", "while", "although", "though", "whose", "where", "referring", "after", "before", "but", "and", "citing" -> true;
            default -> tokens.lower(i).endsWith("ing");
        };
    }

    /** "On Monday", "In a statement": belongs to the sentence rather than to what is said. */
    boolean isAdverbial(int from, int to) {
        String word = tokens.lower(from);
        return to - from < 9 && (Grammar.PREPOSITIONS.contains(word) || word.equals("when") || word.equals("while") || word.endsWith("ing"))
                || word.equals("after") || word.equals("asked") || word.equals("when");
    }

    /** Where what follows the cue begins: past "that", a comma, a colon; -1 where nothing follows. */
    int contentStart(Cue cue, Unit unit) {
        int at = behindRemark(cue.behind(), unit);
        if (at >= unit.to()) {
            return -1;
        }
        if (tokens.is(at, ",") || tokens.is(at, ":") || Grammar.isDash(tokens.lower(at))) {
            boolean leads = at + 1 < unit.to() && (unit.spanAt(at + 1) >= 0 || tokens.is(at, ":") || tokens.is(at + 1, "that"));
            if (!leads) {
                return -1;
            }
            at++;
        }
        if (at < unit.to() && tokens.is(at, "that") && !(at + 1 < unit.to() && Grammar.isFinite(tokens.lower(at + 1)))) {
            at++;
            // "found that, on average, …"
            at += at + 1 < unit.to() && tokens.is(at, ",") ? 1 : 0;
        }
        boolean stop = at >= unit.to() || tokens.is(at, Tokens.PUNCTUATION) && unit.spanAt(at) < 0 && !"($\u00A3\u20AC[".contains(tokens.lower(at));
        return stop ? -1 : at;
    }

    /** Past ", for example," behind a verb. */
    private int behindRemark(int i, Unit unit) {
        for (int words = 1; words <= 3; words++) {
            int comma = i + 1 + words;
            if (comma + 1 < unit.to() && tokens.is(i, ",") && tokens.is(comma, ",") && Grammar.isRemark(tokens.phrase(i + 1, comma))) {
                return comma + 1;
            }
        }
        return i;
    }

    /** Whether a later verb begins a statement of its own rather than being part of the one that stands open. */
    boolean breaksBefore(Cue cue, Unit unit, int from) {
        int at = cue.start();
        boolean adverb = at > from && Grammar.isAdverb(tokens.lower(at - 1));
        while (adverb && at > from && Grammar.isAdverb(tokens.lower(at - 1))) {
            at--;
        }
        if (at <= from) {
            return false;
        }
        String before = tokens.lower(at - 1);
        if (cue.participle()) {
            boolean attached = before.equals(",") || Grammar.isDash(before) || unit.spanAt(at - 1) >= 0;
            return attached && cue.shared() && (STRONG_PARTICIPLES.contains(cue.verb().base()) || leadsToSpan(cue, unit));
        }
        boolean conjunction = before.equals("and") || before.equals("but") || before.equals("while") || before.equals("as");
        boolean comma = at - 2 > from && (tokens.is(at - 2, ",") || unit.spanAt(at - 2) >= 0);
        if (cue.shared()) {
            return conjunction && cue.verb().is(Verbs.Use.SAY);
        }
        return conjunction && comma || before.equals(";") || before.equals(",") && cue.source() != null && cue.source().person() != null && cue.verb().is(Verbs.Use.SAY)
                || unit.spanAt(at - 1) >= 0;
    }

    /** Past "co-leader of the party," between a source and its statement: words without a finite verb up to a comma. */
    int behindAside(int from, Unit unit) {
        for (int i = from; i < unit.to() && i - from < 15 && unit.spanAt(i) < 0; i++) {
            if (tokens.is(i, ",")) {
                return i + 1 < unit.to() && isClause(i, unit.to(), unit) ? i + 1 : from;
            }
            if (Grammar.isFinite(tokens.lower(i))) {
                return from;
            }
        }
        return from;
    }

    /** Where the complement of a verb without a clause ends: at the first comma or subordinate clause. */
    int actEnd(int from, int end, Unit unit) {
        for (int i = from; i < end; i++) {
            String word = tokens.lower(i);
            boolean stop = tokens.is(i, Tokens.PUNCTUATION) && unit.spanAt(i) < 0 && (word.equals(",") || word.equals(";") || word.equals("(") || Grammar.isDash(word));
            if (stop || i > from + 1 && switch (word) {
                case "after", "when", "while", "because", "as", "during", "but" -> true;
                default -> false;
            }) {
                return i;
            }
        }
        return end;
    }

    private boolean leadsToSpan(Cue cue, Unit unit) {
        for (int i = cue.behind(); i < unit.to() && i - cue.behind() < 4; i++) {
            if (unit.spanAt(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    int trimStart(int from, int to) {
        int at = from;
        while (at < to && (tokens.is(at, ",") || tokens.is(at, ";") || tokens.is(at, ":") || Grammar.isDash(tokens.lower(at)))) {
            at++;
        }
        return at;
    }

    /** Without closing punctuation and a dangling conjunction; a quotation's own marks stay. */
    int trimEnd(int from, int to, Unit unit) {
        int at = to;
        while (at > from && unit.spanAt(at - 1) < 0) {
            String word = tokens.lower(at - 1);
            boolean drop = switch (word) {
                case ".", ",", ";", ":", "!", "?", "and", "but", "..." -> true;
                default -> Grammar.isDash(word);
            };
            if (!drop) {
                break;
            }
            at--;
        }
        return at;
    }

    int words(QuotedSpan span) {
        int words = 0;
        for (int i = span.innerFrom(); i < span.innerTo(); i++) {
            words += tokens.is(i, Tokens.WORD | Tokens.NUMBER) ? 1 : 0;
        }
        return words;
    }
}
