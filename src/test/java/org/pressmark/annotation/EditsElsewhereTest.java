package org.pressmark.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;

/** Edits that do not touch the marked words leave the mark exactly on them; and what else must hold of anchors whatever the text. */
class EditsElsewhereTest {

    private static final String MARKED = "eleven boats lay idle at the northern quay";

    private static String sentence(Random random) {
        var text = new StringBuilder("S");
        for (int i = 4 + random.nextInt(14); i >= 0; i--) {
            text.append(' ').append(Integer.toString(random.nextInt(3000), 36));
        }
        return text.append(". ").toString();
    }

    /** Whole chains: each text follows from the one before, and the place is followed from text to text. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void anySequenceOfEditsOutsideLeavesThePassageWhereItIs(long seed) {
        var random = new Random(seed);
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            before.append(sentence(random));
            after.append(sentence(random));
        }
        String text = before + MARKED + " " + after;
        TextRange place = TextRange.of(before.length(), before.length() + MARKED.length());
        for (int step = 0; step < 30; step++) {
            var side = random.nextBoolean() ? before : after;
            int at = random.nextInt(side.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> side.insert(side == before && at == side.length() ? 0 : at, sentence(random));
                case 1 -> side.delete(Math.min(at, Math.max(0, side.length() - 60)), Math.min(side.length() - 1, at + 5));
                case 2 -> side.insert(0, sentence(random).repeat(2));
                default -> side.replace(Math.max(0, at - 3), Math.max(0, at - 1), "é\n😀 ");
            }
            if (!before.isEmpty() && !Character.isWhitespace(before.charAt(before.length() - 1))) {
                before.append(' ');
            }
            String edited = before + MARKED + " " + after;
            var expected = new Placement(AnchorStatus.ANCHORED, TextRange.of(before.length(), before.length() + MARKED.length()), 1);
            assertEquals(expected, Reanchorer.between(text, edited).follow(place), text + "\n=>\n" + edited);
            text = edited;
            place = TextRange.of(before.length(), before.length() + MARKED.length());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void candidatesLieInsideTheTextTheBestFirstAndApart(long seed) {
        var random = new Random(seed);
        String old = sentence(random).repeat(3) + MARKED + ". " + sentence(random);
        String text = sentence(random) + MARKED.replace("idle ", "") + sentence(random) + "boats at the quay " + sentence(random);
        int start = old.indexOf(MARKED);
        var candidates = Reanchorer.between(old, text).candidates(Anchors.of(old, TextRange.of(start, start + MARKED.length())), 4);
        assertEquals("eleven boats lay at the northern quay", candidates.getFirst().range().in(text));
        for (int i = 1; i < candidates.size(); i++) {
            assertTrue(candidates.get(i - 1).score() >= candidates.get(i).score());
            assertTrue(candidates.get(i).range().end() <= text.length());
        }
    }

    @Test
    void aPassagePastedElsewhereWithAnEditIsFollowed() {
        var random = new Random(5);
        String rest = sentence(random).repeat(2) + sentence(random);
        String moved = "The report says that " + MARKED + " for most of the winter season. ";
        String old = moved + rest + sentence(random);
        String text = rest + moved.replace("most of the", "the whole") + sentence(random);
        int start = old.indexOf(MARKED);
        assertEquals(MARKED, Reanchorer.between(old, text).follow(TextRange.of(start, start + MARKED.length())).range().in(text));
    }

    @Test
    void headingsTellOneOfTwoEqualPlacesFromTheOther() {
        String part = "The same words stand here twice over and nothing tells them apart at all, whatever one does with them.\n";
        String text = "Alpha\n" + part.repeat(2) + "Beta\n" + part.repeat(2);
        int beta = text.indexOf("Beta");
        var outline = List.of(new Section(1, null, TextRange.of(0, 5), TextRange.of(0, beta)),
                new Section(1, null, TextRange.of(beta, beta + 4), TextRange.of(beta, text.length())));
        var headings = new Headings(text, outline);
        assertEquals(List.of("Beta"), headings.path(text.length() - 9));
        int start = text.indexOf("nothing", beta);
        var anchor = Anchors.of(text, TextRange.of(start, start + 20)).under(headings.path(start));
        String later = "News first.\n".repeat(20) + text;
        var laterOutline = outline.stream().map(section -> new Section(1, null, shifted(section.heading(), 240), shifted(section.range(), 240))).toList();
        var found = Reanchorer.of(later).under(new Headings(later, laterOutline)).place(anchor);
        assertTrue(found.range() == null || found.range().start() > 240 + beta, found::toString);
    }

    private static TextRange shifted(TextRange range, int by) {
        return TextRange.of(range.start() + by, range.end() + by);
    }

    @Test
    void anchorsOfRangesOutsideTheTextAreRefused() {
        for (var range : List.of(TextRange.of(0, 4), TextRange.of(3, 9), TextRange.of(1, 2))) {
            assertThrows(IllegalArgumentException.class, () -> Anchors.of("😀b", range));
        }
    }
}
