package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Cuts a paragraph into units: `"Stop. Now!" she said.` is one. */
final class Units {

    private static final int TAG_REACH = 9;
    /** No real sentence has so many words and quotations; longer ones are cut, so that work on one unit stays bounded. */
    private static final int LONGEST = 500;

    private final Tokens tokens;
    private final Verbs verbs;
    private final BitSet works;

    /** @param works tokens of titles in quotation marks, the marks included: no sentence begins within one */
    Units(Tokens tokens, Verbs verbs, BitSet works) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.works = works;
    }

    /** @param spans the paragraph's quotations, in text order */
    List<Unit> of(Paragraph paragraph, List<QuotedSpan> spans) {
        List<Unit> units = new ArrayList<>();
        List<QuotedSpan> held = new ArrayList<>();
        int start = paragraph.from();
        int nextSpan = 0;
        int pieces = 0;
        int i = paragraph.from();
        while (i < paragraph.to()) {
            boolean atSpan = nextSpan < spans.size() && spans.get(nextSpan).from() == i;
            if (i > start && (pieces >= LONGEST || startsHere(i, atSpan, start, held, paragraph))) {
                units.add(new Unit(start, i, List.copyOf(held), paragraph.heading(), units.isEmpty()));
                held.clear();
                start = i;
                pieces = 0;
            }
            pieces++;
            if (atSpan) {
                held.add(spans.get(nextSpan));
                i = spans.get(nextSpan++).to();
            } else {
                i++;
            }
        }
        if (start < paragraph.to()) {
            units.add(new Unit(start, paragraph.to(), List.copyOf(held), paragraph.heading(), units.isEmpty()));
        }
        return units;
    }

    private boolean startsHere(int i, boolean atSpan, int start, List<QuotedSpan> held, Paragraph paragraph) {
        boolean afterSpan = !held.isEmpty() && held.getLast().to() == i;
        if (afterSpan) {
            QuotedSpan span = held.getLast();
            boolean ended = span.innerTo() > span.innerFrom() && Grammar.isTerminal(tokens, span.innerTo() - 1);
            if (atSpan) {
                return ended || span.from() == start;
            }
            boolean stop = ended && tokens.is(span.innerTo() - 1, ".");
            return ended && tokens.capitalised(i) && (stop ? !isTag(i, paragraph.to()) || tokens.is(i, "the") : !isTag(i, paragraph.to()));
        }
        if (atSpan) {
            return Grammar.isTerminal(tokens, i - 1) && tokens.lower(i - 1).length() == 1;
        }
        return tokens.is(i, Tokens.FIRST) && !isOpenBracket(i - 1) && !isInTitle(i);
    }

    private boolean isInTitle(int i) {
        boolean opens = !works.get(i) || !works.get(i - 1) || i > 1 && !works.get(i - 2) && Grammar.isTerminal(tokens, i - 2);
        return !opens;
    }

    private boolean isOpenBracket(int i) {
        return tokens.is(i, "(") || tokens.is(i, "[");
    }

    /** `Smith said.`, `President Smith told reporters on Monday.`: names and titles, a verb of saying, and soon the end. */
    private boolean isTag(int from, int limit) {
        int i = from;
        while (i < limit && i - from < TAG_REACH && tokens.is(i, Tokens.WORD)) {
            Verbs.Verb verb = i > from ? verbs.get(tokens.lower(i)) : null;
            if (verb != null && verb.says() && !tokens.capitalised(i)) {
                return i + 1 >= limit || tokens.is(i + 1, Tokens.PUNCTUATION) && !tokens.is(i + 1, ":") || verb.is(Verbs.Use.TELL) || tokens.is(i + 1, "on") || tokens.is(i + 1, "in") || tokens.is(i + 1, "at");
            }
            i++;
        }
        return false;
    }
}
