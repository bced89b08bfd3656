package org.pressmark.library;

import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.TextRange;

/** Names that the reader gives are kept on one line and within reason. */
final class CorrectionNames {

    private static final int LONGEST = 200;

    private CorrectionNames() {}

    static Correction<TextRange> clean(Core core, Correction<TextRange> correction) {
        return switch (correction) {
            case Correction.Rename<TextRange>(var who, var name) -> new Correction.Rename<>(who, clean(core, name));
            case Correction.Split<TextRange>(var part, var everywhere) ->
                new Correction.Split<>(new Who<>(clean(core, part.name()), part.mentions()), everywhere);
            case Correction.Speaker<TextRange>(var quote, Said.BySource<TextRange>(var name)) ->
                new Correction.Speaker<>(quote, new Said.BySource<>(clean(core, name)));
            case Correction.Addition<TextRange>(var who) ->
                new Correction.Addition<>(new Who<>(clean(core, who.name()), who.mentions()));
            case Correction.Speaker<TextRange> speaker -> speaker;
            case Correction.Merge<TextRange> merge -> merge;
            case Correction.NotAPerson<TextRange> none -> none;
        };
    }

    private static String clean(Core core, String name) {
        String cleaned = Words.clean(name).replaceAll("\\s+", " ").strip();
        if (cleaned.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw core.problem(Problem.NO_NAME);
        }
        if (cleaned.length() > LONGEST) {
            throw core.problem(Problem.TOO_LONG);
        }
        return cleaned;
    }
}
