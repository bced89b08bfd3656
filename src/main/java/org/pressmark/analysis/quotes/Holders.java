package org.pressmark.analysis.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.MentionKind;

/** Finds who holds the thought, the wish or the stand that a word reports. */
final class Holders {

    private final Tokens tokens;
    private final StanceWords words;
    private final SourceFinder sources;

    Holders(Tokens tokens, StanceWords words, SourceFinder sources) {
        this.tokens = tokens;
        this.words = words;
        this.sources = sources;
    }

    /** "is expected to": not the subject's thought. */
    boolean isPassive(int i) {
        int k = i - 1;
        while (k > 0 && Grammar.isAdverb(tokens.lower(k))) {
            k--;
        }
        return words.passive(tokens.lower(i), tokens.lower(i + 1)) && k >= 0 && Grammar.BE.contains(tokens.lower(k));
    }

    /** @param found the sentence's quotations so far */
    @Nullable Source of(int i, int floor, Unit unit, List<Found> found) {
        if (isPassive(i)) {
            return null;
        }
        Verbs.Verb verb = words.verbs().get(tokens.lower(i));
        boolean noun = verb == null ? words.isNoun(tokens.lower(i)) : words.noun(tokens.lower(i), tokens.lower(i + 1));
        Source source = noun ? holder(i, floor, unit) : subject(i, floor, unit);
        if (source != null) {
            return source;
        }
        for (int f = found.size() - 1; f >= 0; f--) {
            if (found.get(f).from() < i && found.get(f).source() != null) {
                return found.get(f).source();
            }
        }
        PersonAt person = sources.mentions().subjectIn(unit.from(), i, tokens);
        return person == null || unit.spanAt(person.from()) >= 0 ? null : new Source(person.from(), person.to(), person.titleFrom(), person.to(), person);
    }

    /** Whose plan it is: "Keller's plan to", "her plan to", else who has or makes it. */
    private @Nullable Source holder(int noun, int floor, Unit unit) {
        for (int i = noun - 1; i >= floor && noun - i < 5 && tokens.is(i, Tokens.WORD | Tokens.CLITIC); i--) {
            String word = tokens.lower(i);
            PersonAt mention = sources.mentions().at(i);
            if (mention != null && mention.kind() == MentionKind.PRONOUN && !word.equals("he") && !word.equals("she")) {
                return new Source(i, i + 1, i, i + 1, mention);
            }
            if (tokens.is(i, Tokens.CLITIC) && !Grammar.isAuxiliary(word) || word.equals("'s")) {
                return sources.before(i, floor, unit);
            }
            if (word.equals("their") || word.equals("our") || word.equals("its")) {
                return new Source(i, i + 1, i, i + 1, null);
            }
        }
        int verb = governor(floor, noun, unit);
        return verb > floor ? sources.before(verb, floor, unit) : null;
    }

    private @Nullable Source subject(int i, int floor, Unit unit) {
        int k = i;
        while (k > floor && (Grammar.isAdverb(tokens.lower(k - 1)) || Grammar.isAuxiliary(tokens.lower(k - 1)))) {
            k--;
        }
        if (k <= floor || tokens.is(k - 1, ",")) {
            return null;
        }
        if (tokens.is(k - 1, "to")) {
            int verb = governor(floor, k, unit);
            return verb > floor ? sources.before(verb, floor, unit) : null;
        }
        Source source = sources.before(i, floor, unit);
        return source == null || source.person() != null ? source : behindVerb(source);
    }

    /** The noun phrase alone where the words before it ran on over another verb: "[issued] a paper welcoming". */
    private @Nullable Source behindVerb(Source source) {
        for (int i = source.to() - 1; i > source.from(); i--) {
            if (Grammar.isFinite(tokens.lower(i)) && !tokens.capitalised(i)) {
                return sources.behind(i + 1, source.to());
            }
        }
        return source;
    }

    /** The finite verb that the infinitive before {@code to} hangs on: "leaders [were] quick to express". */
    private int governor(int from, int to, Unit unit) {
        for (int i = from + 1; i < to; i++) {
            if (unit.spanAt(i) < 0 && Grammar.isFinite(tokens.lower(i)) && !tokens.capitalised(i)) {
                return i;
            }
        }
        return from;
    }
}
