package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.QuoteKind;

/**
 * Finds, in the words of a sentence that no reporting verb governs, what somebody thinks, wants, plans, backs or is against: the complement
 * of a verb, a noun or an adjective that says so.
 */
final class Stances {

    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "back", "away", "around", "along", "together", "there", "here", "enough", "more", "less", "well", "how");

    private final Tokens tokens;
    private final StanceWords words;
    private final SourceFinder sources;
    private final Clauses clauses;
    private final Holders holders;

    Stances(Tokens tokens, StanceWords words, SourceFinder sources, Clauses clauses) {
        this.tokens = tokens;
        this.words = words;
        this.sources = sources;
        this.clauses = clauses;
        holders = new Holders(tokens, words, sources);
    }

    /** @param found the sentence's quotations so far, in text order */
    List<Found> of(Unit unit, List<Found> found) {
        List<Found> stances = new ArrayList<>();
        int from = unit.from();
        for (Found f : found) {
            gap(unit, from, f.cueFrom() >= from && f.cueFrom() < f.from() ? f.cueFrom() : f.from(), found, stances);
            from = Math.max(f.to(), f.cueTo());
        }
        gap(unit, from, unit.to(), found, stances);
        return stances;
    }

    private void gap(Unit unit, int from, int to, List<Found> found, List<Found> stances) {
        int floor = from;
        for (int i = from; i + 1 < to; i++) {
            int span = unit.spanAt(i);
            if (span >= 0) {
                i = unit.spans().get(span).to() - 1;
                continue;
            }
            int at = start(i, floor, to, unit);
            if (at < 0 || at >= to || unit.spanAt(at) < 0 && !tokens.is(at, Tokens.WORD | Tokens.NUMBER) && !"$£€".contains(tokens.lower(at))) {
                continue;
            }
            int end = clauses.trimEnd(at, end(at, to, unit), unit);
            if (end <= at || end - at == 1 && !tokens.is(at, Tokens.WORD | Tokens.NUMBER)) {
                continue;
            }
            stances.add(new Found(QuoteKind.INDIRECT, at, end, holders.of(i, floor, unit, found), i, i + 1));
            i = end - 1;
            floor = end;
        }
    }

    /** Where the complement of the word at {@code i} begins; -1 if it is no such word or has none. */
    private int start(int i, int floor, int to, Unit unit) {
        if (tokens.capitalised(i) && !tokens.is(i, Tokens.FIRST) && !unit.heading()) {
            return -1;
        }
        String word = tokens.lower(i);
        String next = tokens.lower(i + 1);
        if ((next.equals("by") || next.equals("from")) && words.noun(word, "that")) {
            int that = that(i + 2, to);
            if (that > 0) {
                return that + 1;
            }
        }
        if (words.noun(word, next)) {
            return next.equals("that") && isRelative(i + 2, to) ? -1 : next.equals("to") || StanceWords.opensClause(next) && !next.equals("that") ? i + 1 : i + 2;
        }
        if (word.equals("like") && next.equals("to") && i > floor && (tokens.is(i - 1, "would") || tokens.is(i - 1, "'d"))) {
            return i + 1;
        }
        if (words.adjective(word, next) || holders.isPassive(i)) {
            return next.equals("to") || StanceWords.opensClause(next) && !next.equals("that") ? i + 1 : i + 2;
        }
        Verbs.Verb verb = words.verbs().get(word);
        return verb != null && isVerb(i, verb, floor, unit) ? complement(i, verb, to, unit) : -1;
    }

    /** The "that" in "claims by two agencies that"; -1 if it does not stand there. */
    private int that(int from, int to) {
        for (int i = from; i < to && i - from < 6 && tokens.is(i, Tokens.WORD); i++) {
            if (tokens.is(i, "that")) {
                return i > from && i + 1 < to && !isRelative(i + 1, to) ? i : -1;
            }
        }
        return -1;
    }

    /** "emails that moved": no statement but a description. */
    private boolean isRelative(int i, int to) {
        int at = i;
        while (at < to && Grammar.isAdverb(tokens.lower(at))) {
            at++;
        }
        return at < to && (Grammar.isFinite(tokens.lower(at)) || words.verbs().get(tokens.lower(at)) != null);
    }

    private int complement(int i, Verbs.Verb verb, int to, Unit unit) {
        int at = i + 1;
        while (at + 1 < to && Grammar.isAdverb(tokens.lower(at))) {
            at++;
        }
        if (unit.spanAt(at) >= 0) {
            return verb.is(Verbs.Use.STANCE) || verb.is(Verbs.Use.LABEL) || verb.is(Verbs.Use.ACT) ? at : -1;
        }
        String word = tokens.lower(at);
        for (int long_ = 3; long_ >= 1; long_--) {
            if (at + long_ < to && verb.particles().contains(tokens.phrase(at, at + long_))) {
                return at + long_;
            }
        }
        if (word.equals("that")) {
            return at + 1;
        }
        if (StanceWords.opensClause(word)) {
            return word.equals("which") || word.equals("who") && !verb.base().equals("ask") ? -1 : at;
        }
        if (word.equals("to")) {
            return verb.is(Verbs.Use.INTENT) ? at : -1;
        }
        boolean takes = verb.is(Verbs.Use.STANCE) || verb.is(Verbs.Use.ACT) || verb.is(Verbs.Use.LABEL) && unit.heading();
        boolean delegates = word.equals("delegates") || word.equals("support");
        boolean headline = unit.heading() && verb.reports() && clauses.isClause(at, to, unit);
        if (headline && Grammar.isSingular(word) || word.equals("they") && headline) {
            return at;
        }
        takes |= headline;
        return takes && opensPhrase(at) && !(delegates && at == i + 1 && verb.base().equals("pledge")) ? at : -1;
    }

    private boolean opensPhrase(int i) {
        String word = tokens.lower(i);
        boolean none = !tokens.is(i, Tokens.WORD | Tokens.NUMBER) && !word.equals("$") || Grammar.PREPOSITIONS.contains(word) || Grammar.CONJUNCTIONS.contains(word)
                || Grammar.isAuxiliary(word) || Grammar.SUBORDINATORS.contains(word) || PARTICLES.contains(word) || word.equals("he") || word.equals("she") || word.equals("they") || word.equals("we");
        return !none;
    }

    private boolean isVerb(int i, Verbs.Verb verb, int floor, Unit unit) {
        if (i == floor && i == unit.from()) {
            return verb.form() == Verbs.Form.PAST && tokens.is(i, "asked");
        }
        int k = i - 1;
        while (k > unit.from() && Grammar.isAdverb(tokens.lower(k))) {
            k--;
        }
        String main = tokens.lower(k);
        String before = tokens.lower(i - 1);
        boolean determined = Grammar.DETERMINERS.contains(before) && !Grammar.PRONOUNS.contains(before) && !before.equals("that") && !before.equals("which");
        if (determined || tokens.is(i - 1, Tokens.CLITIC) && !Grammar.BE.contains(before) && !before.equals("'ll") && !before.equals("'d") && !before.equals("'ve")) {
            return false;
        }
        return switch (verb.form()) {
            case PAST -> !Grammar.BE.contains(main) && !Grammar.PREPOSITIONS.contains(main);
            case PARTICIPLE -> true;
            case THIRD -> !Grammar.PREPOSITIONS.contains(main) && !tokens.is(k, Tokens.NUMBER) && !Grammar.isAuxiliary(main) && (!main.equals("and") || floor > unit.from()) && isSubjectLike(i, k);
            case BASE -> tokens.is(i, "state") ? Grammar.PRONOUNS.contains(main) || main.equals("to") : Grammar.isAuxiliary(main) && !Grammar.BE.contains(main) && !Grammar.HAVE.contains(main) || main.equals("to") || isPlural(k);
        };
    }

    /** "the official supports": no plural noun, and a word that may also be a noun stands behind a name or pronoun. */
    private boolean isSubjectLike(int i, int k) {
        String word = tokens.lower(k);
        boolean clear = tokens.capitalised(k) || Grammar.PRONOUNS.contains(word) || tokens.is(k, ")") || tokens.is(k, ",") || tokens.is(k, "that") || tokens.is(k, "which");
        return tokens.is(k, Tokens.WORD | Tokens.PUNCTUATION) && (clear || !CueFinder.isOftenNoun(tokens.lower(i)));
    }

    private boolean isPlural(int k) {
        String word = tokens.lower(k);
        return switch (word) {
            case "they", "we", "i", "you", "who", "people", "police", "many", "some", "others", "men", "women" -> true;
            default -> tokens.is(k, Tokens.WORD) && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !tokens.capitalised(k)
                    || tokens.capitalised(k) && word.endsWith("s") && sources.mentions().at(k) == null;
        };
    }

    private int end(int at, int to, Unit unit) {
        boolean clause = StanceWords.opensClause(tokens.lower(at)) || at > 0 && tokens.is(at - 1, "that");
        boolean opening = at > 0 && at - 1 == unit.from();
        if (clause && !opening) {
            return to;
        }
        int end = clauses.actEnd(at, to, unit);
        for (int i = at + 1; i + 1 < end; i++) {
            Verbs.Verb next = words.verbs().get(tokens.lower(i + 1));
            boolean verb = next != null && next.form() != Verbs.Form.BASE && next.form() != Verbs.Form.PARTICIPLE && !CueFinder.isOftenNoun(tokens.lower(i + 1));
            if (unit.spanAt(i) < 0 && (tokens.is(i, "and") || tokens.is(i, "but")) && (verb || Grammar.isAuxiliary(tokens.lower(i + 1)))) {
                return i;
            }
        }
        return end;
    }
}
