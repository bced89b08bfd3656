package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/**
 * Finds talk that stands behind dashes instead of quotation marks: "— A room, said Brennan, and a fire." as in Joyce, and
 * "—¿Hay sitio? —preguntó Ortega." as in Spanish, Russian and French. A dash alone is no talk: it may begin an item of a list or a signature.
 */
final class DashTalk {

    private static final int LONGEST_NAME = 5;
    private static final int FEWEST = 2;

    private final Tokens tokens;
    private final Verbs verbs;
    private final boolean english;

    DashTalk(Tokens tokens, Verbs verbs, boolean english) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.english = english;
    }

    /** @param marked tokens between quotation marks; paragraphs with such are left alone */
    List<QuotedSpan> find(Document document, BitSet marked) {
        List<QuotedSpan> all = new ArrayList<>();
        int paragraphs = 0;
        boolean told = false;
        for (Paragraph paragraph : document.paragraphs()) {
            int next = marked.nextSetBit(paragraph.from());
            if (paragraph.to() - paragraph.from() < 3 || !opens(paragraph) || next >= 0 && next < paragraph.to()) {
                continue;
            }
            List<QuotedSpan> spans = english ? english(paragraph) : alternating(paragraph);
            int last = spans.isEmpty() ? paragraph.from() : spans.getLast().to();
            told |= spans.size() > 1 || last < paragraph.to();
            paragraphs++;
            all.addAll(spans);
        }
        return told && (paragraphs >= FEWEST || all.size() > 1) ? all : List.of();
    }

    /** An em dash, or an en dash with a space behind it, before something that ends as a sentence does. */
    private boolean opens(Paragraph paragraph) {
        String dash = tokens.lower(paragraph.from());
        boolean rule = dash.equals("\u2014") || dash.equals("\u2015") || dash.equals("\u2013") && tokens.is(paragraph.from() + 1, Tokens.SPACED);
        String end = tokens.lower(paragraph.to() - 1);
        return rule && (Grammar.isTerminal(tokens, paragraph.to() - 1) || end.equals(",") || end.equals(":"));
    }

    private List<QuotedSpan> english(Paragraph paragraph) {
        List<QuotedSpan> spans = new ArrayList<>();
        int from = paragraph.from() + 1;
        int i = from;
        while (i < paragraph.to()) {
            int verb = isPause(i) ? tag(i + 1, paragraph.to(), !Grammar.isTerminal(tokens, i) || !tokens.is(i, ".")) : -1;
            if (verb < 0) {
                i++;
                continue;
            }
            add(from, i + (Grammar.isDash(tokens.lower(i)) ? 0 : 1), spans);
            i = behindTag(verb, paragraph.to());
            from = i;
        }
        add(from, paragraph.to(), spans);
        return spans;
    }

    private boolean isPause(int i) {
        return tokens.is(i, ",") || Grammar.isTerminal(tokens, i) || Grammar.isDash(tokens.lower(i));
    }

    /** The verb of "said Brennan" or "Brennan said" at {@code i}; -1 if neither stands there. */
    private int tag(int i, int limit, boolean straight) {
        if (i + 1 >= limit) {
            return -1;
        }
        if (isSaying(i) && (tokens.capitalised(i + 1) || Grammar.PRONOUNS.contains(tokens.lower(i + 1)) || Grammar.DETERMINERS.contains(tokens.lower(i + 1)))) {
            return i;
        }
        boolean subject = tokens.capitalised(i) || Grammar.PRONOUNS.contains(tokens.lower(i)) || tokens.is(i, "the");
        for (int k = i + 1; straight && subject && k < limit && k - i < LONGEST_NAME && tokens.is(k, Tokens.WORD); k++) {
            if (isSaying(k)) {
                return k + 1 >= limit || !tokens.is(k + 1, "that") ? k : -1;
            }
        }
        return -1;
    }

    private boolean isSaying(int i) {
        Verbs.@Nullable Verb verb = tokens.capitalised(i) ? null : verbs.get(tokens.lower(i));
        return verb != null && verb.says() && (verb.form() == Verbs.Form.PAST || verb.form() == Verbs.Form.THIRD);
    }

    /** Past the comma or full stop that ends the reporter's words. */
    private int behindTag(int verb, int limit) {
        for (int i = verb + 1; i < limit; i++) {
            boolean aside = i + 1 < limit && tokens.is(i, ",") && (tokens.lower(i + 1).endsWith("ing") || tokens.is(i + 1, "with") || tokens.is(i + 1, "who") || tokens.is(i + 1, "his") || tokens.is(i + 1, "her") || tokens.is(i + 1, "and"));
            if (isPause(i) && !aside) {
                return i + 1;
            }
        }
        return limit;
    }

    /** Talk, the reporter's words, talk: each behind a dash; the reporter goes on in lower case. */
    private List<QuotedSpan> alternating(Paragraph paragraph) {
        List<QuotedSpan> spans = new ArrayList<>();
        boolean talk = true;
        int from = paragraph.from() + 1;
        for (int i = from; i < paragraph.to(); i++) {
            // "Une chambre ? demanda Moreau.": no sentence goes on like that but in talk.
            if (talk && i + 1 < paragraph.to() && (tokens.is(i, "?") || tokens.is(i, "!")) && tokens.is(i + 1, Tokens.WORD) && !tokens.capitalised(i + 1)) {
                add(from, i + 1, spans);
                i = behindSentence(i + 1, paragraph.to());
                from = i + 1;
                continue;
            }
            if (i <= from || i + 1 >= paragraph.to() || !Grammar.isDash(tokens.lower(i)) || tokens.is(i, "-")) {
                continue;
            }
            boolean reporter = talk && tokens.is(i + 1, Tokens.WORD) && !tokens.capitalised(i + 1) && (tokens.is(i - 1, Tokens.PUNCTUATION) || tokens.is(i, Tokens.SPACED));
            if (talk && !reporter) {
                continue;
            }
            if (talk) {
                add(from, i, spans);
            }
            talk = !talk;
            from = tokens.is(i + 1, ".") || tokens.is(i + 1, ",") ? i + 2 : i + 1;
        }
        if (talk) {
            add(from, paragraph.to(), spans);
        }
        return spans;
    }

    private int behindSentence(int from, int limit) {
        int i = from;
        while (i + 1 < limit && !tokens.is(i, ".")) {
            i++;
        }
        return i;
    }

    private void add(int from, int to, List<QuotedSpan> spans) {
        boolean words = false;
        for (int i = from; i < to; i++) {
            words |= tokens.is(i, Tokens.WORD);
        }
        if (words) {
            spans.add(new QuotedSpan(from, to, true, false, true));
        }
    }
}
