package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Tokens;

/** Finds the reporting verbs of a sentence, outside its quotations, with their sources. */
final class CueFinder {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "one", "another", "his", "her", "its", "their", "my", "our");

    private final Tokens tokens;
    private final Verbs verbs;
    private final Lexicon lexicon;
    private final SourceFinder sources;
    private final Adjuncts adjuncts;

    CueFinder(Tokens tokens, Verbs verbs, Lexicon lexicon, SourceFinder sources) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.lexicon = lexicon;
        this.sources = sources;
        adjuncts = new Adjuncts(tokens, lexicon, sources.mentions());
    }

    List<Cue> of(Unit unit) {
        List<Cue> cues = new ArrayList<>();
        for (int i = unit.from(); i < unit.to(); i++) {
            int span = unit.spanAt(i);
            if (span >= 0) {
                i = unit.spans().get(span).to() - 1;
                continue;
            }
            Verbs.Verb verb = tokens.capitalised(i) && !tokens.is(i, Tokens.FIRST) ? null : verbs.get(tokens.lower(i));
            Cue cue = verb == null ? null : cue(i, verb, unit, cues);
            if (cue != null) {
                cues.add(cue);
                i = cue.to() - 1;
            }
        }
        return cues;
    }

    private @Nullable Cue cue(int i, Verbs.Verb verb, Unit unit, List<Cue> earlier) {
        if (!isVerb(i, verb, unit)) {
            return null;
        }
        boolean afterBreak = i > unit.from() && (tokens.is(i - 1, ",") || unit.spanAt(i - 1) >= 0 || Grammar.isDash(tokens.lower(i - 1)));
        if (verb.form() == Verbs.Form.PARTICIPLE) {
            return participle(i, verb, unit, earlier);
        }
        if ((afterBreak || i == unit.from()) && verb.says() && (verb.form() != Verbs.Form.BASE || tokens.is(i, "say"))) {
            Cue inverted = inverted(i, verb, unit);
            if (inverted != null) {
                return inverted;
            }
        }
        int before = i;
        while (before > unit.from() && (Grammar.isAdverb(tokens.lower(before - 1)) || Grammar.isAuxiliary(tokens.lower(before - 1)))) {
            before--;
        }
        boolean coordinated = before > unit.from() && Grammar.CONJUNCTIONS.contains(tokens.lower(before - 1));
        Source source = coordinated ? null : sources.before(i, floor(unit, earlier), unit);
        boolean shared = false;
        int start = source == null ? before : source.phraseFrom();
        if (source == null && (coordinated || before > unit.from() && tokens.is(before - 1, ","))) {
            source = shared(unit, before, earlier);
            shared = source != null;
            start = before;
        }
        return source == null ? null : new Cue(i, i + 1, start, adjuncts.behind(i + 1, verb, unit), verb, source, false, shared);
    }

    private @Nullable Cue inverted(int i, Verbs.Verb verb, Unit unit) {
        Source source = sources.behind(i + 1, unit.to());
        boolean day = lexicon.calendar().contains(tokens.lower(Math.min(i + 1, unit.to() - 1))) && sources.mentions().at(i + 1) == null;
        if (source == null || day) {
            return null;
        }
        int to = source.phraseTo();
        boolean named = source.person() != null || tokens.capitalised(i + 1) || ARTICLES.contains(tokens.lower(i + 1));
        boolean pronoun = Grammar.PRONOUNS.contains(tokens.lower(i + 1)) && to - i < 3;
        boolean ended = to >= unit.to() || tokens.is(to, Tokens.PUNCTUATION) || unit.spanAt(to) >= 0 || tokens.is(to, Tokens.WORD)
                && (Grammar.PREPOSITIONS.contains(tokens.lower(to)) || Grammar.isAdverb(tokens.lower(to)) || lexicon.calendar().contains(tokens.lower(to)) || tokens.is(to, "who") || tokens.is(to, "when") || tokens.is(to, "while"));
        // "…, said officials." and "…, said several of them."
        named |= (to >= unit.to() || tokens.is(to, Tokens.PUNCTUATION)) && i > unit.from() && clauseNoun(i + 1);
        if (!named || pronoun && source.person() == null || !ended || verb.is(Verbs.Use.TELL) && !verb.is(Verbs.Use.SAY)) {
            return null;
        }
        return new Cue(i, i + 1, i, adjuncts.skip(aside(to, unit), unit), verb, named(source, unit), true, false);
    }

    private boolean clauseNoun(int i) {
        return switch (tokens.lower(i)) {
            case "nothing", "so", "little", "much", "yes", "no", "that", "this", "to", "it", "as", "only", "something", "anything", "more" -> false;
            default -> tokens.is(i, Tokens.WORD) && !lexicon.calendar().contains(tokens.lower(i)) && !Grammar.PREPOSITIONS.contains(tokens.lower(i)) && !Grammar.isAdverb(tokens.lower(i));
        };
    }

    /** Whose name stands behind "the company's head,". */
    private Source named(Source source, Unit unit) {
        int at = source.phraseTo() + 1;
        PersonAt person = source.person() == null && at < unit.to() && tokens.is(at - 1, ",") ? sources.mentions().at(at) : null;
        boolean ends = person != null && person.titleFrom() == at && (person.to() >= unit.to() || tokens.is(person.to(), Tokens.PUNCTUATION) && !tokens.is(person.to(), "'"));
        return ends ? new Source(person.from(), person.to(), source.phraseFrom(), person.to(), person) : source;
    }

    /** Past ", the company's head," behind a name. */
    private int aside(int i, Unit unit) {
        if (i >= unit.to() || !tokens.is(i, ",") || i + 1 >= unit.to() || unit.spanAt(i + 1) >= 0) {
            return i;
        }
        for (int k = i + 1; k < unit.to() && k - i < 30; k++) {
            if (unit.spanAt(k) >= 0) {
                return tokens.is(k - 1, ",") ? k - 1 : i;
            }
            if (Grammar.isTerminal(tokens, k) && k == unit.to() - 1) {
                Verbs.Verb verb = verbs.get(tokens.lower(i + 1));
                return verb != null ? i : k;
            }
        }
        return i;
    }

    private @Nullable Cue participle(int i, Verbs.Verb verb, Unit unit, List<Cue> earlier) {
        int before = i;
        while (before > unit.from() && Grammar.isAdverb(tokens.lower(before - 1))) {
            before--;
        }
        if (before == unit.from()) {
            return null;
        }
        String word = tokens.lower(before - 1);
        if (Grammar.BE.contains(word)) {
            Source source = sources.before(before, floor(unit, earlier), unit);
            return source == null ? null : new Cue(i, i + 1, source.phraseFrom(), adjuncts.behind(i + 1, verb, unit), verb, source, false, false);
        }
        boolean attached = word.equals(",") || Grammar.isDash(word) || word.equals("as") || word.equals("and") || word.equals("by") || word.equals("while") || word.equals("before") || word.equals("after") || unit.spanAt(before - 1) >= 0;
        Source source = attached ? shared(unit, before, earlier) : null;
        return source == null ? null : new Cue(i, i + 1, before, adjuncts.behind(i + 1, verb, unit), verb, source, false, true);
    }

    /** The source of the verb before, or the sentence's own subject. */
    private @Nullable Source shared(Unit unit, int before, List<Cue> earlier) {
        for (int e = earlier.size() - 1; e >= 0; e--) {
            if (earlier.get(e).source() != null && !isEmbedded(earlier, e)) {
                return earlier.get(e).source();
            }
        }
        PersonAt person = sources.mentions().subjectIn(unit.from(), before, tokens);
        if (person != null && unit.spanAt(person.from()) < 0) {
            return new Source(person.from(), person.to(), person.titleFrom(), person.to(), person);
        }
        int end = unit.from();
        while (end < before && tokens.is(end, Tokens.WORD) && !Grammar.isAuxiliary(tokens.lower(end)) && end - unit.from() < 8
                && !(end > unit.from() && tokens.lower(end).endsWith("ed"))) {
            end++;
        }
        return end > unit.from() ? sources.behind(unit.from(), end) : null;
    }

    /** Stands in what the verb before it reports: nothing parts the two. */
    private boolean isEmbedded(List<Cue> cues, int e) {
        if (e == 0) {
            return false;
        }
        for (int i = cues.get(e - 1).to(); i < cues.get(e).start(); i++) {
            if (tokens.is(i, Tokens.PUNCTUATION) || Grammar.CONJUNCTIONS.contains(tokens.lower(i))) {
                return false;
            }
        }
        return !cues.get(e).shared();
    }

    /** A subject does not reach back over an earlier verb. */
    private static int floor(Unit unit, List<Cue> earlier) {
        return earlier.isEmpty() ? unit.from() : Math.max(unit.from(), earlier.getLast().to());
    }

    private boolean isVerb(int i, Verbs.Verb verb, Unit unit) {
        if (i == unit.from()) {
            return verb.says() && verb.form() != Verbs.Form.BASE && verb.form() != Verbs.Form.PARTICIPLE;
        }
        String before = tokens.lower(i - 1);
        int k = i - 1;
        while (k > unit.from() && Grammar.isAdverb(tokens.lower(k))) {
            k--;
        }
        String main = tokens.lower(k);
        if (Grammar.DETERMINERS.contains(before) && !Grammar.PRONOUNS.contains(before) || before.equals("to")) {
            return false;
        }
        return switch (verb.form()) {
            case PAST -> !Grammar.BE.contains(main) && !(Grammar.PREPOSITIONS.contains(main) && unit.spanAt(k) < 0) && !main.equals("not");
            case PARTICIPLE -> !Grammar.PREPOSITIONS.contains(main) || main.equals("as") || main.equals("by") || main.equals("while");
            case THIRD -> !(isOftenNoun(tokens.lower(i)) && !isSubjectLike(k) && !isTag(i, unit) && !tokens.is(i + 1, "that") && !SourceFinder.isSurvey(tokens.lower(k))) && !Grammar.PREPOSITIONS.contains(main) && !tokens.is(i - 1, Tokens.CLITIC) && !tokens.is(i - 1, Tokens.NUMBER) && !main.equals("and") | verb.says();
            case BASE -> verb.base().equals("say") && (tokens.is(k, Tokens.WORD | Tokens.NUMBER) || tokens.is(k, ",")) && !Grammar.isAuxiliary(main) && !Grammar.PREPOSITIONS.contains(main)
                    || isPlural(k) || (verb.says() || verb.is(Verbs.Use.THAT)) && hasPluralHead(k, unit.from()) || switch (main) {
                case "did", "do", "does", "would", "will", "'ll", "can", "could" -> verb.says();
                default -> false;
            };
        };
    }

    /** "states", "calls": a verb only behind a name, a pronoun or a singular noun with its article. */
    static boolean isOftenNoun(String word) {
        return switch (word) {
            case "states", "calls", "reports", "claims", "comments", "thanks", "notes", "demands", "questions", "promises", "charges", "posts", "answers", "attacks", "tweets",
                    "texts", "counters", "hopes", "fears", "doubts", "estimates", "forecasts", "proposals", "shows", "warnings", "offers", "orders", "challenges", "addresses", "details", "requests", "discusses", "views", "votes", "supports", "favors", "favours", "pledges", "remarks", "contests", "desires", "campaigns", "advocates", "champions" -> true;
            default -> false;
        };
    }

    /** `"…," the document states.` */
    private boolean isTag(int i, Unit unit) {
        return i - 3 >= unit.from() && Grammar.DETERMINERS.contains(tokens.lower(i - 2)) && unit.spanAt(i - 3) >= 0 && (i + 1 >= unit.to() || tokens.is(i + 1, Tokens.PUNCTUATION));
    }

    private boolean isSubjectLike(int k) {
        return tokens.capitalised(k) || Grammar.PRONOUNS.contains(tokens.lower(k)) || tokens.is(k, ")") || tokens.is(k, ",");
    }

    /** "supporters of the law [hope]": the noun before its first preposition. */
    private boolean hasPluralHead(int k, int from) {
        boolean preposition = false;
        for (int i = k; i >= from && k - i < 9 && tokens.is(i, Tokens.WORD) && !Grammar.isAuxiliary(tokens.lower(i)); i--) {
            if (preposition && isPlural(i) && !Grammar.PRONOUNS.contains(tokens.lower(i))) {
                return true;
            }
            String word = tokens.lower(i);
            if (word.equals("to") || Grammar.CONJUNCTIONS.contains(word) && !word.equals("and") || Grammar.SUBORDINATORS.contains(word)) {
                return false;
            }
            preposition = Grammar.PREPOSITIONS.contains(word);
        }
        return false;
    }

    private boolean isPlural(int k) {
        String word = tokens.lower(k);
        return switch (word) {
            case "they", "we", "i", "you", "who", "people", "police", "many", "some", "others", "men", "women", "and" -> true;
            default -> tokens.is(k, Tokens.WORD) && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && (!tokens.capitalised(k) || sources.mentions().at(k) == null);
        };
    }
}
