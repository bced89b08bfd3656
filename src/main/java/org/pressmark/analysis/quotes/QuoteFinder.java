package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.Cast;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Quote;
import org.pressmark.model.TextRange;

/** Finds what is said in a text, word for word or reported, and by whom. */
public final class QuoteFinder {

    private final Lexicon lexicon;
    private final Verbs verbs = new Verbs("verbs.txt");
    private final StanceWords stances = new StanceWords();

    public QuoteFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The quotation marks of a text, paired. */
    public static final class Marks {

        private final List<QuotedSpan> spans;
        private final BitSet tokens;

        private Marks(List<QuotedSpan> spans) {
            this.spans = List.copyOf(spans);
            tokens = QuoteMarks.tokens(spans);
        }

        /** Tokens inside quotation marks, the marks included. */
        public BitSet tokens() {
            return (BitSet) tokens.clone();
        }
    }

    /** @param english false where only quotation marks and dashes can be read */
    public Marks marks(Document document, boolean english, Cancellation cancellation) {
        List<QuotedSpan> spans = new QuoteMarks(document.tokens()).find(document, cancellation);
        List<QuotedSpan> dashed = new DashTalk(document.tokens(), verbs, english).find(document, QuoteMarks.tokens(spans));
        if (!dashed.isEmpty()) {
            spans.addAll(dashed);
            spans.sort(Comparator.comparingInt(QuotedSpan::from));
        }
        return new Marks(spans);
    }

    /** @param english false where only quotation marks can be read */
    public List<Quote> find(Document document, Marks marks, Cast cast, boolean english, Cancellation cancellation) {
        Tokens tokens = document.tokens();
        SourceFinder sources = new SourceFinder(tokens, lexicon, cast.mentions());
        Clauses clauses = new Clauses(tokens);
        UnitReader reader = new UnitReader(tokens, new CueFinder(tokens, verbs, lexicon, sources), sources, clauses);
        Transcript transcript = new Transcript(document, sources.mentions(), cast.mentions());
        Speakers speakers = new Speakers(tokens, reader, clauses, sources.mentions(), new Stances(tokens, stances, sources, clauses), transcript, english);
        List<QuotedSpan> spans = english ? new Works(tokens, clauses).without(document, marks.spans) : marks.spans;
        BitSet works = marks.tokens();
        works.andNot(QuoteMarks.tokens(spans));
        Units units = new Units(tokens, verbs, works);
        int next = 0;
        List<Found> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            cancellation.check();
            int first = next;
            while (next < spans.size() && spans.get(next).from() < paragraph.to()) {
                next++;
            }
            Found turn = transcript.turn(paragraph);
            if (turn != null) {
                found.add(turn);
                continue;
            }
            found.addAll(speakers.read(units.of(paragraph, spans.subList(first, next))));
        }
        return quotes(tokens, found, cast);
    }

    private static List<Quote> quotes(Tokens tokens, List<Found> found, Cast cast) {
        List<Quote> quotes = new ArrayList<>();
        int end = 0;
        for (Found f : found) {
            TextRange range = tokens.range(f.from(), f.to());
            if (range.start() < end) {
                continue;
            }
            end = range.end();
            Source source = f.source();
            @Nullable String speaker = source == null || source.person() == null ? null : cast.id(source.person().person());
            @Nullable TextRange mention = source == null ? null : tokens.range(source.from(), source.to());
            @Nullable TextRange cue = f.cueFrom() < 0 ? null : tokens.range(f.cueFrom(), f.cueTo());
            quotes.add(new Quote(range, f.kind(), speaker, mention, cue));
        }
        return quotes;
    }
}
