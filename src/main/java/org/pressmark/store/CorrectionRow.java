package org.pressmark.store;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.pressmark.model.Anchor;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;

/** A correction in columns. */
record CorrectionRow(String kind, String name, String other, List<Passage> passages) {

    private static final String PERSON = "person";
    private static final String OTHER = "other";
    private static final String QUOTE = "quote";

    /** @param part whose passage it is */
    record Passage(String part, Anchor anchor) {}

    /** The passages are in the order of {@link Correction#passages}. */
    static CorrectionRow of(Correction<Anchor> correction) {
        return switch (correction) {
            case Correction.Merge<Anchor>(var one, var second) -> new CorrectionRow("merge", one.name(), second.name(),
                    Stream.concat(passages(PERSON, one), passages(OTHER, second)).toList());
            case Correction.Split<Anchor>(var part, var everywhere) -> new CorrectionRow(
                    everywhere ? "split-everywhere" : "split", part.name(), "", passages(PERSON, part).toList());
            case Correction.Rename<Anchor>(var person, var newName) ->
                new CorrectionRow("rename", person.name(), newName, passages(PERSON, person).toList());
            case Correction.NotAPerson<Anchor>(var person) ->
                new CorrectionRow("not-a-person", person.name(), "", passages(PERSON, person).toList());
            case Correction.Addition<Anchor>(var person) ->
                new CorrectionRow("a-person", person.name(), "", passages(PERSON, person).toList());
            case Correction.Speaker<Anchor>(var quote, var by) -> of(new Passage(QUOTE, quote), by);
        };
    }

    private static CorrectionRow of(Passage quote, Said<Anchor> by) {
        return switch (by) {
            case Said.ByPerson<Anchor>(var person) -> new CorrectionRow("said-by-person", "", person.name(),
                    Stream.concat(Stream.of(quote), passages(OTHER, person)).toList());
            case Said.BySource<Anchor>(var source) -> new CorrectionRow("said-by-source", "", source, List.of(quote));
            case Said.ByNobody<Anchor>() -> new CorrectionRow("said-by-nobody", "", "", List.of(quote));
        };
    }

    private static Stream<Passage> passages(String part, Who<Anchor> who) {
        return who.mentions().stream().map(anchor -> new Passage(part, anchor));
    }

    Correction<Anchor> correction() throws SQLException {
        return switch (kind) {
            case "merge" -> new Correction.Merge<>(who(PERSON, name), who(OTHER, other));
            case "split" -> new Correction.Split<>(who(PERSON, name), false);
            case "split-everywhere" -> new Correction.Split<>(who(PERSON, name), true);
            case "rename" -> new Correction.Rename<>(who(PERSON, name), other);
            case "not-a-person" -> new Correction.NotAPerson<>(who(PERSON, name));
            case "a-person" -> new Correction.Addition<>(who(PERSON, name));
            case "said-by-person" -> new Correction.Speaker<>(quote(), new Said.ByPerson<>(who(OTHER, other)));
            case "said-by-source" -> new Correction.Speaker<>(quote(), new Said.BySource<>(other));
            case "said-by-nobody" -> new Correction.Speaker<>(quote(), new Said.ByNobody<>());
            default -> throw damaged("unknown kind of correction " + kind);
        };
    }

    private Who<Anchor> who(String part, String called) throws SQLException {
        List<Anchor> anchors = anchors(part);
        if (anchors.isEmpty()) {
            throw damaged("a correction without passages");
        }
        return new Who<>(called, anchors);
    }

    private Anchor quote() throws SQLException {
        return anchors(QUOTE).stream().findFirst().orElseThrow(() -> damaged("a correction without a quote"));
    }

    private List<Anchor> anchors(String part) {
        return passages.stream().filter(passage -> passage.part().equals(part)).map(Passage::anchor).toList();
    }

    private static SQLException damaged(String why) {
        return new SQLException(why, "", SqliteErrors.CORRUPT);
    }
}
