package org.pressmark.analysis.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Tokens;

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
     */
    record Reading(List<Found> quotes, List<QuotedSpan> loose, @Nullable Source last) {}

    Reading read(Unit unit) {
        Work work = new Work(unit);
        work.accordingTo();
        work.colon();
        work.survey();
        if (!work.done) {
            List<Cue> found = cues.of(unit);
            work.cues(found);
        }
        return work.harvest.reading();
    }

    private final class Work {

        private final Unit unit;
        private final Harvest harvest;
        private boolean done;

        Work(Unit unit) {
            this.unit = unit;
            harvest = new Harvest(tokens, clauses, unit);
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
                harvest.spoke(source);
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
                harvest.region(from, to, source, i, i + 2);
                done = true;
                return;
            }
        }

        /** `Name: "…"` and `"…": Name`, as headlines and interviews have it. */
        void colon() {
            if (!done && unit.heading()) {
                announced();
            }
            if (done || unit.spans().isEmpty()) {
                return;
            }
            QuotedSpan first = unit.spans().getFirst();
            if (first.from() == unit.from() && first.to() + 1 < unit.to() && (tokens.is(first.to(), ":") || isSignature(first.to()))) {
                Source source = sources.behind(first.to() + 1, unit.to());
                if (source != null) {
                    harvest.direct(0, source, -1, -1);
                    done = true;
                }
            } else if (first.from() - 1 > unit.from() && tokens.is(first.from() - 1, ":") && first.from() - unit.from() < 9 && unit.spans().size() == 1) {
                List<Cue> found = cues.of(unit);
                Source source = found.isEmpty() ? sources.before(first.from() - 1, unit.from(), unit) : null;
                if (source != null && (source.person() != null || unit.heading())) {
                    harvest.direct(0, source, -1, -1);
                    done = true;
                }
            }
        }

        /** "Smith: the plan is dead", as headlines have it. */
        private void announced() {
            for (int i = unit.from() + 1; i + 2 < unit.to() && i - unit.from() < 8 && unit.spanAt(i) < 0; i++) {
                if (tokens.is(i, ":")) {
                    PersonAt person = sources.mentions().at(i - 1);
                    Source source = sources.before(i, unit.from(), unit);
                    if (source != null && (person != null || sources.isSurvey(source) && i - unit.from() < 4)) {
                        harvest.report(i + 1, clauses.trimEnd(i + 1, unit.to(), unit), source, -1, -1);
                        done = true;
                    }
                    return;
                }
            }
        }

        /** "In a poll of voters, half …" */
        void survey() {
            if (done || !tokens.is(unit.from(), "in") || unit.to() - unit.from() < 8) {
                return;
            }
            boolean poll = false;
            for (int i = unit.from() + 1; i + 3 < unit.to() && i - unit.from() < 15 && unit.spanAt(i) < 0; i++) {
                poll |= tokens.is(i, "poll") || tokens.is(i, "polls") || tokens.is(i, "survey") || tokens.is(i, "surveys");
                if (tokens.is(i, ",")) {
                    Source source = poll ? sources.behind(unit.from() + 1, i) : null;
                    boolean other = source == null || cues.of(unit).stream().anyMatch(c -> c.verb().says() && !c.shared());
                    if (!other) {
                        harvest.region(i + 1, clauses.trimEnd(i + 1, unit.to(), unit), source, unit.from(), unit.from() + 1);
                        done = true;
                    }
                    return;
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
                harvest.spoke(cue.source());
                int inserted = inserted(cue, contentFrom);
                if (inserted >= 0) {
                    int next = nextBreak(found, c, inserted);
                    int end = next < found.size() ? breakStart(found.get(next)) : unit.to();
                    harvest.region(clauses.trimStart(inserted, end), clauses.trimEnd(inserted, end, unit), cue.source(), cue.from(), cue.to());
                    contentFrom = end;
                    c = next - 1;
                    continue;
                }
                if (c == tail || closes(cue) && governsBefore(cue, contentFrom)) {
                    before(cue, contentFrom);
                    int rest = restBehind(cue);
                    if (rest < 0) {
                        contentFrom = cue.behind();
                        continue;
                    }
                    int next = nextBreak(found, c, rest);
                    int end = next < found.size() ? breakStart(found.get(next)) : unit.to();
                    harvest.region(rest, clauses.trimEnd(rest, end, unit), cue.source(), cue.from(), cue.to());
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
            harvest.region(from, to, cue.source(), cue.from(), from);
            return true;
        }

        /** Index of the last verb if nothing follows it and what stands before it is its content; -1 otherwise. */
        private int tail(List<Cue> found) {
            for (int c = found.size() - 1; c >= 0 && c >= found.size() - 2; c--) {
                Cue cue = found.get(c);
                if ((cue.verb().says() || cue.verb().is(Verbs.Use.THAT)) && !cue.participle() && !cue.shared() && closes(cue) && governsBefore(cue, unit.from())
                        && (c == found.size() - 1 || found.get(c + 1).shared())) {
                    return c;
                }
            }
            return -1;
        }

        /** Nothing that could be content follows directly. */
        private boolean closes(Cue cue) {
            int at = cue.behind();
            return at >= unit.to() || (cue.verb().says() || cue.verb().is(Verbs.Use.THAT)) && tokens.is(at, Tokens.PUNCTUATION) && !tokens.is(at, ":") && unit.spanAt(at) < 0 && !tokens.is(at, "$")
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
            boolean told = cue.verb().is(Verbs.Use.TELL) && cue.behind() > cue.to();
            boolean held = cue.verb().is(Verbs.Use.THAT) && cue.to() == cue.behind() && cue.verb().form() != Verbs.Form.PARTICIPLE;
            return (cue.verb().is(Verbs.Use.SAY) || told || held) && at - from >= 3 && (clauses.isClause(from, at, unit) || restBehind(cue) >= 0) && !clauses.isAdverbial(from, at);
        }

        private void before(Cue cue, int from) {
            int to = clauses.trimEnd(from, cue.start(), unit);
            int span = to > from ? unit.spanAt(to - 1) : -1;
            boolean introduced = span >= 0 && unit.spans().get(span).from() > from && tokens.is(unit.spans().get(span).from() - 1, ":");
            harvest.region(introduced ? unit.spans().get(span).from() : clauses.trimStart(from, to), to, cue.source(), cue.from(), cue.to());
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

        /** "Over the years, she said, mail has helped": where such a statement begins, whose front is no clause of its own; -1 if it is none. */
        private int inserted(Cue cue, int from) {
            int at = cue.behind();
            boolean reports = cue.verb().is(Verbs.Use.SAY) || cue.verb().is(Verbs.Use.THAT) && cue.source() != null;
            if (!reports || cue.participle() || cue.inverted() || cue.shared() || at + 2 >= unit.to() || !tokens.is(at, ",") || unit.spanAt(at + 1) >= 0 || clauses.opensSubordinate(at + 1)) {
                return -1;
            }
            int start = cue.start();
            if (start > unit.from() && tokens.is(start - 1, "as")) {
                return at + 1;
            }
            if (start <= from || !tokens.is(start - 1, ",") || unit.spanAt(start - 2) >= 0 || start - 1 - from >= 3 && clauses.isClause(from, start - 1, unit)) {
                return -1;
            }
            int front = clauses.trimStart(from, start);
            while (front < start - 1 && (Grammar.CONJUNCTIONS.contains(tokens.lower(front)) || Grammar.isAdverb(tokens.lower(front)))) {
                front++;
            }
            return front >= start - 1 ? at + 1 : front;
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
            boolean plain = cue.verb().base().equals("say") && to - from > 3 && (clauses.opensClause(from) || to - from > 4 && clauses.opensNoun(from));
            // "polls show voters leaving"
            plain |= cue.verb().is(Verbs.Use.THAT) && sources.isSurvey(cue.source()) && to - from > 3 && clauses.opensNoun(from);
            boolean clause = explicit || plain || clauses.isClause(from, to, unit) && !clauses.opensPhrase(from);
            boolean content = cue.verb().reports() && clause || span >= 0 && cue.verb().is(Verbs.Use.QUOTE)
                    || cue.verb().is(Verbs.Use.THAT) && (explicit || plain || clause && clauses.opensClause(from));
            if (!content && quoted) {
                return harvest.labels(cue, from, to);
            }
            if (!content || to - from < 2 && span < 0) {
                return false;
            }
            harvest.region(from, to, cue.source(), cue.from(), cue.to());
            return true;
        }
    }
}
