package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.Cancellation;

/**
 * Pairs quotation marks paragraph by paragraph: straight, curly, low-high, guillemets (either way round), corner brackets, single.
 * Marks inside an open pair of another kind are part of the quotation. An apostrophe opens nothing.
 */
final class QuoteMarks {

    /** So far, in tokens, the partner of a single mark is looked for: nearly every one is an apostrophe. */
    private static final int LONGEST_SINGLE = 300;

    private final Tokens tokens;

    QuoteMarks(Tokens tokens) {
        this.tokens = tokens;
    }

    List<QuotedSpan> find(Document document, Cancellation cancellation) {
        List<QuotedSpan> spans = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            cancellation.check();
            find(paragraph, spans);
        }
        return spans;
    }

    /** The tokens of all spans. */
    static BitSet tokens(List<QuotedSpan> spans) {
        BitSet inside = new BitSet();
        spans.forEach(span -> inside.set(span.from(), span.to()));
        return inside;
    }

    private void find(Paragraph paragraph, List<QuotedSpan> spans) {
        int limit = paragraph.to();
        int i = paragraph.from();
        while (i < limit) {
            char mark = tokens.is(i, Tokens.WORD | Tokens.NUMBER | Tokens.CLITIC) ? 0 : mark(i);
            String closers = closers(mark, i, limit);
            if (closers.isEmpty()) {
                i++;
                continue;
            }
            boolean single = mark == '\'' || mark == '\u2018' || mark == '\u201A' || mark == '\u2039';
            int close = close(i, single ? Math.min(limit, i + LONGEST_SINGLE) : limit, closers, mark);
            if (close < 0 && single) {
                // Without a partner it was an apostrophe.
                i++;
                continue;
            }
            if (close < 0 && !opensRest(i, paragraph)) {
                i++;
                continue;
            }
            int to = close < 0 ? limit : close + 1;
            if (to - i > 2 || close < 0 && to - i > 1) {
                spans.add(new QuotedSpan(i, to, close >= 0, single, false));
            }
            i = to;
        }
    }

    /** The token's first character; two apostrophes or grave accents in a row are a double mark. */
    private char mark(int i) {
        char first = tokens.first(i);
        boolean twice = (first == '\'' || first == '`') && tokens.end(i) - tokens.start(i) == 2 && !tokens.is(i, Tokens.CLITIC);
        return twice ? '"' : first;
    }

    /** The marks that close what {@code mark} opens here; empty where it opens nothing. */
    private String closers(char mark, int i, int limit) {
        boolean before = i + 1 < limit && !tokens.is(i + 1, Tokens.SPACED);
        return switch (mark) {
            case '"' -> before || tokens.is(i, Tokens.SPACED) && i + 1 < limit ? "\"\u201D" : "";
            case '\u201C', '\u201F' -> "\u201D\"";
            case '\u201E' -> "\u201C\u201D\"";
            case '\u00AB' -> "\u00BB";
            case '\u00BB' -> before && tokens.is(i, Tokens.SPACED) ? "\u00AB" : "";
            case '\u300C' -> "\u300D";
            case '\u300E' -> "\u300F";
            case '\u2039' -> "\u203A";
            case '\u201A' -> "\u2018\u2019'";
            case '\'', '\u2018' -> before && opensHere(i) && !isElision(i) ? (mark == '\'' ? "'" : "\u2019'") : "";
            default -> "";
        };
    }

    private boolean opensHere(int i) {
        return tokens.is(i, Tokens.SPACED) || i == 0 || "([-\u2013\u2014\"\u201C:/".indexOf(tokens.first(i - 1)) >= 0;
    }

    /** 'em, 'til, '90s. */
    private boolean isElision(int i) {
        return tokens.is(i + 1, Tokens.NUMBER) || switch (tokens.lower(i + 1)) {
            case "em", "til", "tis", "twas", "cause", "n", "bout", "round", "s" -> true;
            default -> false;
        };
    }

    private int close(int open, int limit, String closers, char mark) {
        int weak = -1;
        for (int j = open + 1; j < limit; j++) {
            if (tokens.is(j, Tokens.WORD | Tokens.NUMBER) || closers.indexOf(mark(j)) < 0 || tokens.is(j, Tokens.CLITIC) && tokens.end(j) - tokens.start(j) > 1) {
                if (mark == '\u201C' && tokens.first(j) == '\u201C' && !tokens.is(j, Tokens.WORD) && tokens.is(j, Tokens.SPACED)) {
                    return -1;
                }
                continue;
            }
            if (mark == '"' && tokens.is(j, Tokens.SPACED) && j + 1 < limit && !tokens.is(j + 1, Tokens.SPACED) && tokens.is(j + 1, Tokens.WORD)) {
                continue;
            }
            if ("'\u2018\u201A".indexOf(mark) < 0) {
                return j;
            }
            if (tokens.is(j, Tokens.SPACED) || j + 1 < limit && !tokens.is(j + 1, Tokens.SPACED) && tokens.is(j + 1, Tokens.WORD)) {
                continue;
            }
            if (!isPossessive(j, limit)) {
                return j;
            }
            weak = weak < 0 ? j : weak;
        }
        return weak;
    }

    /** "the workers' rights": after an s, before a lower-case word. */
    private boolean isPossessive(int j, int limit) {
        return tokens.lower(j - 1).endsWith("s") && j + 1 < limit && tokens.is(j + 1, Tokens.WORD) && tokens.is(j + 1, Tokens.SPACED);
    }

    /** A double mark without a partner still quotes the rest of its paragraph, unless it is an inch sign. */
    private boolean opensRest(int i, Paragraph paragraph) {
        return (i == paragraph.from() || tokens.is(i, Tokens.SPACED) || !tokens.is(i - 1, Tokens.NUMBER)) && i + 1 < paragraph.to()
                && !tokens.is(i + 1, Tokens.SPACED) && tokens.is(i + 1, Tokens.WORD | Tokens.NUMBER | Tokens.PUNCTUATION);
    }
}
