package org.pressmark.library;

import org.pressmark.model.Anchor;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;

/** A correction in one sentence for people. */
public final class CorrectionWords {

    /** More of a quote than this need not be seen to know it again. */
    private static final int MOST = 48;

    private CorrectionWords() {}

    public static String of(Correction<Anchor> correction) {
        return switch (correction) {
            case Correction.Merge<Anchor>(var one, var other) -> Messages.of("correction.merge", one.name(), other.name());
            case Correction.Split<Anchor>(var part, var everywhere) -> Messages.of("correction.split", part.name());
            case Correction.Rename<Anchor>(var person, var name) -> Messages.of("correction.rename", person.name(), name);
            case Correction.NotAPerson<Anchor>(var person) -> Messages.of("correction.none", person.name());
            case Correction.Addition<Anchor>(var person) -> Messages.of("correction.addition", person.name());
            case Correction.Speaker<Anchor>(var quote, Said.ByPerson<Anchor>(var person)) ->
                Messages.of("correction.person", shortened(quote.exact()), person.name());
            case Correction.Speaker<Anchor>(var quote, Said.BySource<Anchor>(var name)) ->
                Messages.of("correction.person", shortened(quote.exact()), name);
            case Correction.Speaker<Anchor>(var quote, Said.ByNobody<Anchor>()) ->
                Messages.of("correction.nobody", shortened(quote.exact()));
        };
    }

    /** On one line, without its own quotation marks. */
    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ").replaceAll("^[\"'\u201c\u2018\u201e\u00ab]+|[\"'\u201d\u2019\u00bb]+$", "");
        int space = line.lastIndexOf(' ', MOST);
        return line.length() <= MOST || space <= 0 ? line : line.substring(0, space) + "…";
    }
}
