package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.QuoteKind;

/** Gathers the quotations of one sentence and decides whether reported words are direct, indirect or mixed. */
final class Harvest {

    private static final int SHORT = 3;

    private final Tokens tokens;
    private final Clauses clauses;
    private final Unit unit;
    private final List<Found> quotes = new ArrayList<>();
    private final boolean[] taken;
    private @Nullable Source last;

    Harvest(Tokens tokens, Clauses clauses, Unit unit) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.unit = unit;
        taken = new boolean[unit.spans().size()];
    }

    UnitReader.Reading reading() {
        List<QuotedSpan> loose = new ArrayList<>();
        for (int s = 0; s < taken.length; s++) {
            if (!taken[s]) {
                loose.add(unit.spans().get(s));
            }
        }
        quotes.sort(Comparator.comparingInt(Found::from));
        return new UnitReader.Reading(quotes, loose, last);
    }

    /** Notes who spoke last, whatever was said. */
    void spoke(@Nullable Source source) {
        last = source;
    }

    /** Content [from, to): its quotations alone, or all of it as reported (and mixed) speech. */
    void region(int from, int to, @Nullable Source source, int cueFrom, int cueTo) {
        if (from >= to) {
            return;
        }
        boolean bare = false;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            int s = unit.spanAt(i);
            if (s >= 0) {
                quoted = true;
                i = unit.spans().get(s).to() - 1;
            } else if (tokens.is(i, Tokens.WORD | Tokens.NUMBER)) {
                bare |= !Grammar.CONJUNCTIONS.contains(tokens.lower(i)) && !tokens.is(i, "that");
            }
        }
        if (quoted && (!bare || opensWithStatement(from))) {
            for (int s = 0; s < taken.length; s++) {
                if (isWithin(s, from, to) && !taken[s]) {
                    direct(s, source, cueFrom, cueTo);
                }
            }
            return;
        }
        if (unit.heading() && !quoted) {
            return;
        }
        report(from, to, source, cueFrom, cueTo);
    }

    /** All of [from, to) in the reporter's words, with or without some of the speaker's; a quotation alone is direct. */
    void report(int from, int to, @Nullable Source source, int cueFrom, int cueTo) {
        boolean quoted = false;
        for (int s = 0; s < taken.length; s++) {
            QuotedSpan span = unit.spans().get(s);
            if (isWithin(s, from, to) && span.from() == from && span.to() >= to) {
                direct(s, source, cueFrom, cueTo);
                return;
            }
            quoted |= isWithin(s, from, to);
            taken[s] |= isWithin(s, from, to);
        }
        quotes.add(new Found(quoted ? QuoteKind.MIXED : QuoteKind.INDIRECT, from, to, source, cueFrom, cueTo));
        last = source;
    }

    /** `called it "a disgrace"`: only what is quoted; false if that is nothing. */
    boolean labels(Cue cue, int from, int to) {
        boolean any = false;
        for (int s = 0; s < taken.length; s++) {
            QuotedSpan span = unit.spans().get(s);
            if (!taken[s] && isWithin(s, from, to) && (clauses.words(span) >= SHORT || span.from() == from)) {
                direct(s, cue.source(), cue.from(), cue.to());
                any = true;
            }
        }
        return any;
    }

    /** The sentence's quotation number {@code s}, word for word. */
    void direct(int s, @Nullable Source source, int cueFrom, int cueTo) {
        taken[s] = true;
        QuotedSpan span = unit.spans().get(s);
        quotes.add(new Found(QuoteKind.DIRECT, span.from(), span.to(), source, cueFrom, cueTo));
        last = source;
    }

    private boolean isWithin(int s, int from, int to) {
        return unit.spans().get(s).from() >= from && unit.spans().get(s).to() <= to;
    }

    /** Begins with a whole quoted sentence; what stands behind it is the reporter's. */
    private boolean opensWithStatement(int from) {
        int first = unit.spanAt(from);
        if (first < 0 || clauses.words(unit.spans().get(first)) <= SHORT) {
            return false;
        }
        QuotedSpan span = unit.spans().get(first);
        return switch (tokens.lower(span.innerTo() - 1)) {
            case ",", ".", "?", "!" -> true;
            default -> false;
        };
    }
}
