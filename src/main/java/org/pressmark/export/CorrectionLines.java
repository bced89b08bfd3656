package org.pressmark.export;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.model.Anchor;
import org.pressmark.model.CorrectedAnalysis;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.PlacedCorrection;

/** What the reader put right, in sentences of Markdown. */
record CorrectionLines(ExportWords words) {

    /** More of a quote than this need not be seen to know it again. */
    private static final int MOST_WORDS = 80;

    /** Those in force in the present text, the oldest first. */
    List<String> of(CorrectedAnalysis understood) {
        List<String> lines = new ArrayList<>();
        for (PlacedCorrection correction : understood.corrections()) {
            if (correction.placed().isPresent()) {
                lines.add(line(correction.kept().what()));
            }
        }
        return lines;
    }

    private String line(Correction<Anchor> correction) {
        return switch (correction) {
            case Correction.Merge<Anchor>(var one, var other) -> line("correction.merge", one.name(), other.name());
            case Correction.Split<Anchor>(var part, var everywhere) -> line("correction.split", part.name());
            case Correction.Rename<Anchor>(var person, var name) -> line("correction.rename", person.name(), name);
            case Correction.NotAPerson<Anchor>(var person) -> line("correction.none", person.name());
            case Correction.Addition<Anchor>(var person) -> line("correction.addition", person.name());
            case Correction.Speaker<Anchor>(var quote, Said.ByPerson<Anchor>(var person)) ->
                line("correction.person", shortened(quote.exact()), person.name());
            case Correction.Speaker<Anchor>(var quote, Said.BySource<Anchor>(var name)) ->
                line("correction.person", shortened(quote.exact()), name);
            case Correction.Speaker<Anchor>(var quote, Said.ByNobody<Anchor>()) ->
                line("correction.nobody", shortened(quote.exact()));
        };
    }

    private String line(String key, Object... names) {
        return MarkdownText.escape(words.get(key, names));
    }

    /** On one line, without its own marks. */
    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ").replaceAll("^[\"'\u201c\u2018\u201e\u00ab]+|[\"'\u201d\u2019\u00bb]+$", "");
        if (line.length() <= MOST_WORDS) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST_WORDS);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), MOST_WORDS / 2))) + "…";
    }
}
