package org.pressmark.analysis.quotes;

import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Tokens;

/** What stands between a reporting verb and what it reports: hearers, times, places. */
final class Adjuncts {

    private static final int LONGEST_ADJUNCT = 22;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Mentions mentions;

    Adjuncts(Tokens tokens, Lexicon lexicon, Mentions mentions) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    /** Past the hearer of "told reporters" and past "on Monday in a statement", if content may follow. */
    int behind(int i, Verbs.Verb verb, Unit unit) {
        int at = i;
        if (verb.is(Verbs.Use.TELL)) {
            at = hearer(at, verb, unit);
        }
        return skip(at, unit);
    }

    private int hearer(int i, Verbs.Verb verb, Unit unit) {
        int at = i;
        while (at < unit.to() && at - i < 9 && unit.spanAt(at) < 0 && tokens.is(at, Tokens.WORD | Tokens.CLITIC)) {
            String word = tokens.lower(at);
            boolean begins = at > i && (word.equals("that") || Grammar.isFinite(word) && !tokens.capitalised(at) || Grammar.SUBORDINATORS.contains(word));
            if (begins) {
                break;
            }
            PersonAt mention = mentions.at(at);
            if (at > i && (Grammar.PRONOUNS.contains(word) || Grammar.DETERMINERS.contains(word) && !Grammar.PREPOSITIONS.contains(tokens.lower(at - 1)))) {
                return at;
            }
            at = mention != null && mention.to() <= unit.to() ? Math.max(mention.to(), at + 1) : at + 1;
            if (at - i == 1 && (Grammar.PRONOUNS.contains(word) || word.equals("him") || word.equals("her") || word.equals("them") || word.equals("me") || word.equals("us") || word.equals("reporters"))) {
                return at;
            }
        }
        boolean stopped = at < unit.to() && (tokens.is(at, "that") || tokens.is(at, Tokens.PUNCTUATION) || unit.spanAt(at) >= 0 || Grammar.SUBORDINATORS.contains(tokens.lower(at)));
        // "told CNN Trump was" has a hearer, "warned the move could" has none.
        return stopped ? at : verb.is(Verbs.Use.SAY) ? i : Math.min(i + 1, at);
    }

    int skip(int i, Unit unit) {
        int at = i;
        while (at < unit.to() && at - i < LONGEST_ADJUNCT) {
            if (unit.spanAt(at) >= 0) {
                return at;
            }
            String word = tokens.lower(at);
            if (word.equals("that") || tokens.is(at, Tokens.PUNCTUATION) && !word.equals("'") && !word.equals("(")) {
                return at;
            }
            boolean opens = at == i && !isAmount(at, unit) && (Grammar.PREPOSITIONS.contains(word) && !word.equals("like") || Grammar.isAdverb(word) || lexicon.calendar().contains(word) || word.equals("last") || word.equals("earlier") || word.equals("this") && at + 1 < unit.to() && (tokens.is(at + 1, "week") || tokens.is(at + 1, "month") || tokens.is(at + 1, "year") || tokens.is(at + 1, "morning")));
            if (at == i && !opens || at > i && startsClause(at, i)) {
                return at;
            }
            at++;
        }
        return at < unit.to() ? i : at;
    }

    /** "about half of them", "Thursday's speeches": begins what is said. */
    private boolean isAmount(int at, Unit unit) {
        if (at + 1 >= unit.to()) {
            return false;
        }
        boolean roughly = tokens.is(at, "about") || tokens.is(at, "over") || tokens.is(at, "under") || tokens.is(at, "nearly") || tokens.is(at, "only");
        return tokens.is(at, "at") && tokens.is(at + 1, "least") || roughly && (tokens.is(at + 1, Tokens.NUMBER) || tokens.is(at + 1, "half") || tokens.is(at + 1, "one") || tokens.is(at + 1, "two"))
                || lexicon.calendar().contains(tokens.lower(at)) && tokens.is(at + 1, Tokens.CLITIC);
    }

    /** Within a time or place: "said on Tuesday [his actions …", "said for weeks [he …". */
    private boolean startsClause(int at, int from) {
        String word = tokens.lower(at);
        if (word.equals("he") || word.equals("she") || word.equals("they") || word.equals("we") || word.equals("it") && at - from > 1) {
            return !Grammar.PREPOSITIONS.contains(tokens.lower(at - 1));
        }
        boolean afterTime = lexicon.calendar().contains(tokens.lower(at - 1)) && mentions.at(at - 1) == null;
        return afterTime && tokens.is(at, Tokens.WORD) && !Grammar.PREPOSITIONS.contains(word) && !Grammar.isAdverb(word) && !lexicon.calendar().contains(word)
                && !Grammar.CONJUNCTIONS.contains(word) && !tokens.is(at, Tokens.NUMBER) && !word.equals("night") && !word.equals("morning") && !word.equals("afternoon") && !word.equals("evening");
    }
}
