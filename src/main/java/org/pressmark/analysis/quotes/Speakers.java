package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.QuoteKind;

/**
 * Gives a speaker to quotations that no verb governs: the sentence's own subject, who spoke or was the subject in the sentence before,
 * or who spoke last in the paragraph before.
 */
final class Speakers {

    private static final int SHORT = 3;
    private static final int TITLE_WORDS = 9;

    private final Tokens tokens;
    private final UnitReader reader;
    private final Clauses clauses;
    private final Mentions mentions;
    private final Stances stances;
    private final Transcript transcript;
    private final boolean english;
    private final Wordings wordings;
    /** Who spoke last, or was last spoken of as a sentence's subject; null when nobody. */
    private @Nullable Source current;

    Speakers(Tokens tokens, UnitReader reader, Clauses clauses, Mentions mentions, Stances stances, Transcript transcript, boolean english) {
        this.tokens = tokens;
        this.reader = reader;
        this.clauses = clauses;
        this.mentions = mentions;
        this.stances = stances;
        this.transcript = transcript;
        this.english = english;
        wordings = new Wordings(tokens, clauses);
    }

    /** Reads one paragraph. */
    List<Found> read(List<Unit> units) {
        List<Found> found = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            if (!english) {
                unit.spans().stream().filter(s -> clauses.words(s) >= SHORT || s.bare()).forEach(s -> found.add(direct(s, null)));
                continue;
            }
            UnitReader.Reading reading = reader.read(unit);
            if (unit.heading()) {
                List<Found> said = reading.quotes().stream().filter(q -> q.source() != null).toList();
                found.addAll(said);
                // A short turn of an interview can look like a headline.
                reading.loose().stream().map(transcript::turn).filter(java.util.Objects::nonNull).forEach(found::add);
                // A headline is terse: two words after "seeks" or "hails" are its subject matter, not a report of speech.
                stances.of(unit, said).stream()
                        .filter(q -> q.source() != null && q.to() - q.from() >= SHORT)
                        .forEach(found::add);
                continue;
            }
            List<Found> here = new ArrayList<>(reading.quotes());
            Source speaker = reading.last();
            boolean free = isFree(unit);
            for (QuotedSpan span : reading.loose()) {
                if (free ? !isRemark(span) : !isSpeech(span)) {
                    continue;
                }
                Found turn = transcript.turn(span);
                if (turn != null) {
                    here.add(turn);
                    speaker = turn.source();
                    continue;
                }
                // Each line of talk behind a dash is another's turn, whoever's that is.
                boolean turns = span.bare() && unit.opening() && span == unit.spans().getFirst();
                Source source = speaker != null ? speaker : turns ? null : free ? continued(units, u) : subject(unit, span.from());
                here.add(direct(span, source != null || turns ? source : current));
            }
            here.sort(Comparator.comparingInt(Found::from));
            found.addAll(here);
            found.addAll(stances.of(unit, here));
            Source subject = speaker != null ? speaker : free ? null : subject(unit, unit.to());
            if (!here.isEmpty() && here.getLast().source() != null) {
                current = here.getLast().source();
            } else if (subject != null) {
                current = subject;
            }
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    /** Who goes on speaking; at a paragraph's start, if nobody has spoken, who is about to. */
    private @Nullable Source continued(List<Unit> units, int u) {
        if (current == null && u + 1 < units.size()) {
            return reader.read(units.get(u + 1)).last();
        }
        return current;
    }

    private static Found direct(QuotedSpan span, @Nullable Source source) {
        return new Found(QuoteKind.DIRECT, span.from(), span.to(), source, -1, -1);
    }

    /** Nothing but quotations. */
    private boolean isFree(Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            int s = unit.spanAt(i);
            if (s >= 0) {
                i = unit.spans().get(s).to() - 1;
            } else if (tokens.is(i, Tokens.WORD | Tokens.NUMBER)) {
                return false;
            }
        }
        return true;
    }

    /** Stands alone in its marks and is no label ("Related:") and no note ("(Crosstalk.)"). */
    private boolean isRemark(QuotedSpan span) {
        return clauses.words(span) > 0 && !tokens.is(span.innerTo() - 1, ":") && !tokens.is(span.innerFrom(), "(");
    }

    /** Long enough, and not the title of a work. */
    private boolean isSpeech(QuotedSpan span) {
        int words = clauses.words(span);
        if (words < SHORT) {
            return false;
        }
        if (words > TITLE_WORDS || wordings.isQuoted(span, Works.KINDS)) {
            return true;
        }
        for (int i = span.innerFrom(); i < span.innerTo(); i++) {
            boolean small = Grammar.PREPOSITIONS.contains(tokens.lower(i)) || Grammar.DETERMINERS.contains(tokens.lower(i)) || Grammar.CONJUNCTIONS.contains(tokens.lower(i));
            if (tokens.is(i, Tokens.WORD) && !tokens.capitalised(i) && !small) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Source subject(Unit unit, int before) {
        PersonAt person = mentions.subjectIn(unit.from(), before, tokens);
        while (person != null && unit.spanAt(person.from()) >= 0) {
            person = mentions.subjectIn(person.to(), before, tokens);
        }
        return person == null ? null : new Source(person.from(), person.to(), person.titleFrom(), person.to(), person);
    }
}
