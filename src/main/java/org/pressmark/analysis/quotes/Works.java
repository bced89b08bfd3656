package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Tells quotation marks around speech from marks around a name: of a book, a song, a programme, a poster, a nickname. */
final class Works {

    private static final int LONGEST = 14;
    private static final int LONGEST_KICKER = 6;
    private static final int LONGEST_NOTE = 10;
    static final Set<String> KINDS = Set.of("book", "books", "memoir", "memoirs", "novel", "novels", "autobiography", "biography", "film", "films", "movie", "movies", "documentary",
            "show", "shows", "series", "sitcom", "program", "programme", "podcast", "episode", "song", "songs", "hit", "single", "album", "albums", "ballad", "anthem", "track", "play", "musical",
            "opera", "poem", "essay", "article", "editorial", "op-ed", "memo", "magazine", "newsletter", "blog", "game", "painting", "exhibition", "drama", "comedy", "thriller", "bestseller", "best-seller",
            "feature", "concert", "pamphlet", "sequel", "classic", "initiative", "project", "tour", "column", "study", "paper", "video", "ad", "seminar", "course", "lecture", "franchise", "miniseries", "trilogy");
    private static final Set<String> NAMERS = Set.of("titled", "entitled", "called", "named", "nicknamed", "dubbed", "headlined", "performed", "performing", "perform", "sang", "sing", "singing", "starred", "hosts", "co-hosts", "hosted", "watch", "watched", "watching", "aka", "directed", "co-wrote", "penned");
    private static final Set<String> LINKS = Set.of("on", "in", "of", "to", "from", "for", "at", "the", "a", "an", "his", "her", "its", "their", "my", "our", "'s", "'", "by", "about", "with", "like", "via");

    private final Tokens tokens;
    private final Clauses clauses;
    private final Wordings wordings;

    Works(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
        wordings = new Wordings(tokens, clauses);
    }

    /** Those of the text's marked passages that may be speech. */
    List<QuotedSpan> without(Document document, List<QuotedSpan> spans) {
        BitSet opening = new BitSet();
        BitSet last = new BitSet();
        for (Paragraph paragraph : document.paragraphs()) {
            opening.set(paragraph.from());
            last.set(paragraph.to());
        }
        long singles = spans.stream().filter(QuotedSpan::single).count();
        boolean seldomSingle = singles * 3 < spans.size();
        List<QuotedSpan> speech = new ArrayList<>(spans.size());
        QuotedSpan before = null;
        for (QuotedSpan span : spans) {
            boolean paragraph = opening.get(span.from());
            boolean name = !paragraph && isName(span, before) || isNoted(span) || isByline(span);
            // A crosshead repeats what is quoted in the text below it.
            boolean kicker = paragraph && last.get(span.to()) && span.single() && seldomSingle && clauses.words(span) <= LONGEST_KICKER;
            if (!name && !kicker) {
                speech.add(span);
            }
            before = name ? span : null;
        }
        return speech;
    }

    /** @param before the passage before this one if that is a name; else null */
    private boolean isName(QuotedSpan span, @org.jspecify.annotations.Nullable QuotedSpan before) {
        if (!isTitleCase(span) || wordings.isQuoted(span, KINDS)) {
            return false;
        }
        int at = span.from() - 1;
        boolean listed = before != null && span.from() - before.to() <= 2 && (span.from() == before.to() || tokens.is(at, "and") || tokens.is(at, ",") || tokens.is(at, "or"));
        if (listed) {
            return true;
        }
        String word = tokens.lower(at);
        if (word.equals("as")) {
            return at > 0 && tokens.is(at - 1, "known");
        }
        if (word.equals(",") && at > 0) {
            return KINDS.contains(tokens.lower(at - 1));
        }
        return KINDS.contains(word) || NAMERS.contains(word) || LINKS.contains(word) && (clauses.words(span) > 1 || !word.equals("with") && !word.equals("for"));
    }

    /** `"Vertigo" (1958)`, `"No to Schengen" (poster, 2005)`. */
    private boolean isNoted(QuotedSpan span) {
        if (span.to() >= tokens.size() || !tokens.is(span.to(), "(")) {
            return false;
        }
        for (int i = span.to() + 1; i + 1 < tokens.size() && i - span.to() < LONGEST_NOTE; i++) {
            if (tokens.is(i + 1, ")")) {
                return tokens.is(i, Tokens.NUMBER) && tokens.end(i) - tokens.start(i) == 4;
            }
        }
        return false;
    }

    /** `"Posthumous books could sell," by Globe's Joseph Kahn`, as lists of links have it. */
    private boolean isByline(QuotedSpan span) {
        int by = span.to();
        return by + 1 < tokens.size() && tokens.is(by, "by") && tokens.capitalised(by + 1) && tokens.is(span.innerTo() - 1, ",") && clauses.words(span) <= LONGEST && tokens.capitalised(span.innerFrom());
    }

    private boolean isTitleCase(QuotedSpan span) {
        if (span.to() - span.from() > LONGEST || !span.closed()) {
            return false;
        }
        boolean any = false;
        for (int i = span.innerFrom(); i < span.innerTo(); i++) {
            String word = tokens.lower(i);
            if (!tokens.is(i, Tokens.WORD)) {
                continue;
            }
            boolean small = i > span.innerFrom() && (Grammar.PREPOSITIONS.contains(word) || Grammar.DETERMINERS.contains(word) || Grammar.CONJUNCTIONS.contains(word));
            if (!tokens.capitalised(i) && !small) {
                return false;
            }
            any |= tokens.capitalised(i);
        }
        return any;
    }
}
