package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.QuoteKind;

/**
 * Reads one sentence: which reporting verb governs which words. A verb at the end with its source ("…, she said") governs what stands
 * before it; any other what follows, up to the next verb that is not part of what the first one reports.
 */
final class UnitReader {

    private final Tokens tokens;
    private final CueFinder cues;
    private final SourceFinder sources;
    private final Clauses clauses;

    UnitReader(Tokens tokens, CueFinder cues, SourceFinder sources, Clauses clauses) {
        this.tokens = tokens;
        this.cues = cues;
        this.sources = sources;
        this.clauses = clauses;
    }

    /**
     * What a sentence holds.
     *
     * @param quotes those with a source, in text order
     * @param loose quotations in marks that no verb governs
     * @param last the sentence's last source, its own or as speaker of a quotation; null if it has none
     * @param lastCue token of the last reporting verb, -1 if none
     */
    record Reading(List<Found> quotes, List<QuotedSpan> loose, @Nullable Source last, int lastCue) {}

    Reading read(Unit unit) {
        Work work = new Work(unit);
        work.accordingTo();
        work.colon();
        if (!work.done) {
            List<Cue> found = cues.of(unit);
            work.cues(found);
        }
        return work.reading();
    }

    private final class Work {

        private final Unit unit;
        private final List<Found> quotes = new ArrayList<>();
        private final boolean[] taken;
        private boolean done;
        private @Nullable Source last;
        private int lastCue = -1;

        Work(Unit unit) {
            this.unit = unit;
            taken = new boolean[unit.spans().size()];
        }

        Reading reading() {
            List<QuotedSpan> loose = new ArrayList<>();
            for (int s = 0; s < taken.length; s++) {
                if (!taken[s]) {
                    loose.add(unit.spans().get(s));
                }
            }
            quotes.sort(Comparator.comparingInt(Found::from));
            return new Reading(quotes, loose, last, lastCue);
        }

        /** "According to X, …" and "…, according to X". */
        void accordingTo() {
            for (int i = unit.from(); i + 2 < unit.to(); i++) {
                if (!tokens.is(i, "according") || !tokens.is(i + 1, "to") || unit.spanAt(i) >= 0) {
                    continue;
                }
                Source source = sources.behind(i + 2, unit.to());
                if (source == null) {
                    return;
                }
                last = source;
                lastCue = i;
                int from = unit.from();
                int to = clauses.trimEnd(from, i, unit);
                if (to - from < 3) {
                    int comma = source.phraseTo();
                    while (comma < unit.to() && !tokens.is(comma, ",") && unit.spanAt(comma) < 0) {
                        comma++;
                    }
                    from = clauses.behindAside(comma < unit.to() && tokens.is(comma, ",") ? comma + 1 : comma, unit);
                    to = clauses.trimEnd(from, unit.to(), unit);
                }
                region(from, to, source, i, i + 2, true);
                done = true;
                return;
            }
        }

        /** `Name: "…"` and `"…": Name`, as headlines and interviews have it. */
        void colon() {
            if (done || unit.spans().isEmpty()) {
                return;
            }
            QuotedSpan first = unit.spans().getFirst();
            if (first.from() == unit.from() && first.to() + 1 < unit.to() && (tokens.is(first.to(), ":") || isSignature(first.to()))) {
                Source source = sources.behind(first.to() + 1, unit.to());
                if (source != null) {
                    direct(0, source, -1, -1);
                    done = true;
                }
            } else if (first.from() - 1 > unit.from() && tokens.is(first.from() - 1, ":") && first.from() - unit.from() < 9 && unit.spans().size() == 1) {
                List<Cue> found = cues.of(unit);
                Source source = found.isEmpty() ? sources.before(first.from() - 1, unit.from(), unit) : null;
                if (source != null && (source.person() != null || unit.heading())) {
                    direct(0, source, -1, -1);
                    done = true;
                }
            }
        }

        private boolean isSignature(int i) {
            return Grammar.isDash(tokens.lower(i)) && tokens.capitalised(i + 1) && unit.to() - i < 9;
        }

        void cues(List<Cue> found) {
            int tail = tail(found);
            int contentFrom = unit.from();
            for (int c = 0; c < found.size(); c++) {
                Cue cue = found.get(c);
                if (tail >= 0 && c < tail && !clauses.breaksBefore(found.get(tail), unit, contentFrom)) {
                    continue;
                }
                last = cue.source();
                lastCue = cue.from();
                if (c == tail || closes(cue) && governsBefore(cue, contentFrom)) {
                    before(cue, contentFrom);
                    int rest = restBehind(cue);
                    if (rest < 0) {
                        contentFrom = cue.behind();
                        continue;
                    }
                    int next = nextBreak(found, c, rest);
                    int end = next < found.size() ? breakStart(found.get(next)) : unit.to();
                    region(rest, clauses.trimEnd(rest, end, unit), cue.source(), cue.from(), cue.to(), false);
                    contentFrom = end;
                    c = next - 1;
                    continue;
                }
                int from = clauses.contentStart(cue, unit);
                int next = nextBreak(found, c, Math.max(from, cue.to()));
                int end = next < found.size() ? breakStart(found.get(next)) : unit.to();
                boolean explicit = from > 0 && (tokens.is(from - 1, "that") || tokens.is(from - 1, ":"));
                if (from >= 0 && forward(cue, from, clauses.trimEnd(from, end, unit), explicit)) {
                    contentFrom = end;
                    c = next - 1;
                } else {
                    int last = Math.min(end, actBreak(found, c));
                    if (act(cue, last)) {
                        contentFrom = last;
                        while (c + 1 < found.size() && found.get(c + 1).start() < last && !breaksAt(found.get(c + 1), last)) {
                            c++;
                        }
                    }
                }
            }
        }

        private boolean breaksAt(Cue cue, int end) {
            return breakStart(cue) >= end;
        }

        /** "accused him of theft": what is reported without a clause. */
        private boolean act(Cue cue, int end) {
            int from = cue.to();
            if (unit.heading() || from + 1 >= end || !cue.verb().acts(tokens.lower(from)) || tokens.is(from, "not")) {
                return false;
            }
            from += cue.verb().particles().contains(tokens.lower(from)) ? 1 : 0;
            int to = clauses.trimEnd(from, clauses.actEnd(from, end, unit), unit);
            if (to - from < 2 || tokens.is(from, Tokens.PUNCTUATION) || Grammar.isTerminal(tokens, from)) {
                return false;
            }
            region(from, to, cue.source(), cue.from(), from, false);
            return true;
        }

        /** Index of the last verb if nothing follows it and what stands before it is its content; -1 otherwise. */
        private int tail(List<Cue> found) {
            for (int c = found.size() - 1; c >= 0 && c >= found.size() - 2; c--) {
                Cue cue = found.get(c);
                if (cue.verb().says() && !cue.participle() && !cue.shared() && closes(cue) && governsBefore(cue, unit.from())
                        && (c == found.size() - 1 || found.get(c + 1).shared())) {
                    return c;
                }
            }
            return -1;
        }

        /** Nothing that could be content follows directly. */
        private boolean closes(Cue cue) {
            int at = cue.behind();
            return at >= unit.to() || cue.verb().says() && tokens.is(at, Tokens.PUNCTUATION) && !tokens.is(at, ":") && unit.spanAt(at) < 0 && !tokens.is(at, "$")
                    && (tokens.is(at, ",") ? !opensQuotation(cue, at) : true);
        }

        /** `He said, "…"`: the comma leads to the content, unless content stands before the subject as well. */
        private boolean opensQuotation(Cue cue, int comma) {
            return comma + 1 < unit.to() && unit.spanAt(comma + 1) >= 0 && !governsBefore(cue, unit.from());
        }

        private boolean governsBefore(Cue cue, int from) {
            int at = cue.start() - 1;
            if (at <= from || cue.participle()) {
                return false;
            }
            boolean span = unit.spanAt(at) >= 0;
            if (!span && !tokens.is(at, ",") && !Grammar.isDash(tokens.lower(at))) {
                return false;
            }
            if (span || unit.spanAt(at - 1) >= 0) {
                return true;
            }
            return cue.verb().is(Verbs.Use.SAY) && at - from >= 3 && (clauses.isClause(from, at, unit) || restBehind(cue) >= 0) && !clauses.isAdverbial(from, at);
        }

        private void before(Cue cue, int from) {
            int to = clauses.trimEnd(from, cue.start(), unit);
            int span = to > from ? unit.spanAt(to - 1) : -1;
            boolean introduced = span >= 0 && unit.spans().get(span).from() > from && tokens.is(unit.spans().get(span).from() - 1, ":");
            region(introduced ? unit.spans().get(span).from() : clauses.trimStart(from, to), to, cue.source(), cue.from(), cue.to(), false);
        }

        /** Where content goes on behind an inserted "…, he said, …"; -1 if it does not. */
        private int restBehind(Cue cue) {
            int at = cue.behind();
            if (at + 1 >= unit.to()) {
                return -1;
            }
            if (unit.spanAt(at) >= 0) {
                return at;
            }
            if (!tokens.is(at, ",") && !tokens.is(at, ":") && !Grammar.isDash(tokens.lower(at)) && !tokens.is(at, ";")) {
                return -1;
            }
            if (unit.spanAt(at + 1) >= 0) {
                return at + 1;
            }
            boolean inserted = at == cue.to() && !cue.inverted() && clauses.isClause(at + 1, unit.to(), unit) && !clauses.opensSubordinate(at + 1);
            return inserted ? at + 1 : -1;
        }

        private int nextBreak(List<Cue> found, int c, int from) {
            for (int k = c + 1; k < found.size(); k++) {
                if (found.get(k).start() > from && clauses.breaksBefore(found.get(k), unit, from)) {
                    return k;
                }
            }
            return found.size();
        }

        /** Where a later verb of the same subject begins: "accused him of theft and called for a vote". */
        private int actBreak(List<Cue> found, int c) {
            for (int k = c + 1; k < found.size(); k++) {
                Cue later = found.get(k);
                if (later.shared() && !later.participle() && later.start() > found.get(c).to() && Grammar.CONJUNCTIONS.contains(tokens.lower(later.start() - 1))) {
                    return breakStart(later);
                }
            }
            return unit.to();
        }

        private int breakStart(Cue cue) {
            int at = cue.start();
            while (at > unit.from() && (Grammar.CONJUNCTIONS.contains(tokens.lower(at - 1)) || tokens.is(at - 1, "while") || tokens.is(at - 1, "as") || Grammar.isAdverb(tokens.lower(at - 1)))) {
                at--;
            }
            return at;
        }

        private boolean forward(Cue cue, int from, int to, boolean explicit) {
            if (from >= to) {
                return false;
            }
            int span = unit.spanAt(from);
            boolean quoted = span >= 0;
            for (int s = 0; !quoted && s < unit.spans().size(); s++) {
                quoted = unit.spans().get(s).from() >= from && unit.spans().get(s).to() <= to;
            }
            boolean plain = cue.verb().base().equals("say") && to - from > 3 && clauses.opensClause(from);
            boolean clause = explicit || plain || clauses.isClause(from, to, unit) && !clauses.opensPhrase(from);
            boolean content = cue.verb().reports() && clause || span >= 0 && cue.verb().is(Verbs.Use.QUOTE)
                    || cue.verb().is(Verbs.Use.THAT) && (explicit || clause && clauses.opensClause(from));
            if (!content && quoted) {
                return labels(cue, from, to);
            }
            if (!content || to - from < 2 && span < 0) {
                return false;
            }
            region(from, to, cue.source(), cue.from(), cue.to(), true);
            return true;
        }

        /** `called it "a disgrace"`: only what is quoted. */
        private boolean labels(Cue cue, int from, int to) {
            boolean any = false;
            for (int s = 0; s < unit.spans().size(); s++) {
                QuotedSpan span = unit.spans().get(s);
                if (!taken[s] && span.from() >= from && span.to() <= to && (clauses.words(span) >= 3 || span.from() == from)) {
                    direct(s, cue.source(), cue.from(), cue.to());
                    any = true;
                }
            }
            return any;
        }

        /** Content [from, to): its quotations alone, or all of it as reported (and mixed) speech. */
        private void region(int from, int to, @Nullable Source source, int cueFrom, int cueTo, boolean mixes) {
            if (from >= to) {
                return;
            }
            boolean bare = false;
            boolean quoted = false;
            boolean ends = false;
            for (int i = from; i < to; i++) {
                int s = unit.spanAt(i);
                if (s >= 0) {
                    quoted = true;
                    ends = true;
                    i = unit.spans().get(s).to() - 1;
                } else if (tokens.is(i, Tokens.WORD | Tokens.NUMBER)) {
                    bare |= !Grammar.CONJUNCTIONS.contains(tokens.lower(i)) && !tokens.is(i, "that");
                    ends = false;
                }
            }
            int first = unit.spanAt(from);
            if (quoted && (!bare || first >= 0 && clauses.words(unit.spans().get(first)) > 3 && endsSentenceOrClause(unit.spans().get(first)))) {
                for (int s = 0; s < taken.length; s++) {
                    if (!taken[s] && unit.spans().get(s).from() >= from && unit.spans().get(s).to() <= to) {
                        direct(s, source, cueFrom, cueTo);
                    }
                }
                return;
            }
            if (unit.heading() && !quoted) {
                return;
            }
            for (int s = 0; s < taken.length; s++) {
                taken[s] |= unit.spans().get(s).from() >= from && unit.spans().get(s).to() <= to;
            }
            quotes.add(new Found(quoted ? QuoteKind.MIXED : QuoteKind.INDIRECT, from, to, source, cueFrom, cueTo));
            last = source;
        }

        private boolean endsSentenceOrClause(QuotedSpan span) {
            String mark = span.innerTo() > span.innerFrom() ? tokens.lower(span.innerTo() - 1) : "";
            return mark.equals(",") || mark.equals(".") || mark.equals("?") || mark.equals("!");
        }

        private void direct(int s, @Nullable Source source, int cueFrom, int cueTo) {
            taken[s] = true;
            QuotedSpan span = unit.spans().get(s);
            quotes.add(new Found(QuoteKind.DIRECT, span.from(), span.to(), source, cueFrom, cueTo));
            last = source;
        }
    }
}
