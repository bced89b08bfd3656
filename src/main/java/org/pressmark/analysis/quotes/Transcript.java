package org.pressmark.analysis.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.QuoteKind;

/** Interviews and records of what was said: "HART: It will open in May.", "Q: And who pays?", in or without quotation marks. */
final class Transcript {

    private static final int LONGEST_LABEL = 4;
    private static final int FEWEST_TURNS = 3;

    private final Tokens tokens;
    private final Mentions mentions;
    private final Map<String, PersonAt> bySurname = new HashMap<>();
    private final boolean spoken;

    Transcript(Document document, Mentions mentions, List<PersonAt> people) {
        tokens = document.tokens();
        this.mentions = mentions;
        for (PersonAt person : people) {
            bySurname.putIfAbsent(tokens.lower(person.to() - 1), person);
        }
        spoken = isSpoken(document);
    }

    /** The paragraph as one turn, with its speaker; null if it is none. */
    @Nullable Found turn(Paragraph paragraph) {
        int from = spoken ? behindLabel(paragraph.from(), paragraph.to()) : -1;
        return from < 0 || isFigure(paragraph, from) ? null : new Found(QuoteKind.DIRECT, from, paragraph.to(), speaker(paragraph.from(), from - 1), -1, -1);
    }

    /** "Ann Lee: 1,769" is a result; after a question, a number is an answer. */
    private boolean isFigure(Paragraph paragraph, int from) {
        boolean answer = tokens.end(paragraph.from()) - tokens.start(paragraph.from()) == 1;
        for (int i = from; i < paragraph.to(); i++) {
            if (answer || tokens.is(i, Tokens.WORD)) {
                return false;
            }
        }
        return true;
    }

    /** The quotation without the label that it opens with, with its speaker; null if it opens with none. */
    @Nullable Found turn(QuotedSpan span) {
        int from = behindLabel(span.innerFrom(), span.innerTo());
        return from < 0 ? null : new Found(QuoteKind.DIRECT, from, span.to(), speaker(span.innerFrom(), from - 1), -1, -1);
    }

    private boolean isSpoken(Document document) {
        Map<String, Integer> labels = new HashMap<>();
        int turns = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            int behind = behindLabel(paragraph.from(), paragraph.to());
            if (behind >= 0) {
                turns++;
                labels.merge(tokens.phrase(paragraph.from(), behind - 1), 1, Integer::sum);
            }
        }
        return turns >= FEWEST_TURNS && labels.values().stream().anyMatch(n -> n > 1);
    }

    /** First token behind the label and its colon; -1 where no label stands or nothing follows. */
    private int behindLabel(int from, int to) {
        for (int i = from; i + 1 < to && i - from <= LONGEST_LABEL; i++) {
            if (tokens.is(i, ":")) {
                return i > from && isLabel(from, i) ? i + 1 : -1;
            }
            if (!tokens.capitalised(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLabel(int from, int to) {
        if (to - from == 1 && (tokens.is(from, "q") || tokens.is(from, "a"))) {
            return true;
        }
        PersonAt mention = mentions.at(to - 1);
        if (mention != null && mention.titleFrom() <= from) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Tokens.UPPER | Tokens.ABBREVIATION)) {
                return false;
            }
        }
        return true;
    }

    private Source speaker(int from, int to) {
        PersonAt mention = mentions.at(to - 1);
        return new Source(from, to, from, to, mention != null ? mention : bySurname.get(tokens.lower(to - 1)));
    }
}
