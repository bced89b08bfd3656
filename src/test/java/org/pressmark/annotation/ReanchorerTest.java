package org.pressmark.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

class ReanchorerTest {

    private static final String STORY = """
            The harbour master said on Tuesday that the ferries would sail again by noon.
            Nobody was hurt, she added, pointing at the two boats on the quay.
            Fishermen asked the council for money to mend their nets after the night of the storm.
            The council will meet on Thursday, and the mayor promised a short session.
            A fund for the fishermen had been set up once before, after the flood of the spring.
            """;

    private static TextRange range(String text, String words) {
        int start = text.indexOf(words);
        return TextRange.of(start, start + words.length());
    }

    private static Anchor anchor(String words) {
        return Anchors.of(STORY, range(STORY, words));
    }

    private static String placed(Placement placement, String text) {
        assertNotNull(placement.range());
        return placement.range().in(text);
    }

    @Test
    void sameTextKeepsThePlace() {
        var anchor = anchor("Nobody was hurt");
        var here = new Placement(AnchorStatus.ANCHORED, anchor.position(), 1);
        assertEquals(here, Reanchorer.of(STORY).place(anchor));
        assertEquals(here, Reanchorer.between(STORY, STORY).place(anchor));
    }

    @Test
    void wordsMovedByTextBeforeThemAreFound() {
        String text = "Updated at nine in the morning.\n" + STORY;
        for (var reanchorer : new Reanchorer[] {Reanchorer.of(text), Reanchorer.between(STORY, text)}) {
            var placement = reanchorer.place(anchor("the"));
            assertEquals(AnchorStatus.ANCHORED, placement.status());
            assertEquals(range(text, "the ferries").start(), placement.range().start());
        }
    }

    @Test
    void editedWordsAreFoundWhetherTheOldTextIsKnownOrNot() {
        String text = STORY.replace("asked the council for money to mend their nets", "asked the town council for some money to mend nets");
        for (var reanchorer : new Reanchorer[] {Reanchorer.of(text), Reanchorer.between(STORY, text)}) {
            var placement = reanchorer.place(anchor("Fishermen asked the council for money to mend their nets"));
            assertEquals(AnchorStatus.ANCHORED, placement.status());
            assertEquals("Fishermen asked the town council for some money to mend nets", placed(placement, text));
        }
    }

    @Test
    void deletedWordsAreAnOrphanOrAQuestionButNeverAnchored() {
        String text = STORY.replace("Fishermen asked the council for money to mend their nets after the night of the storm.\n", "");
        for (var reanchorer : new Reanchorer[] {Reanchorer.of(text), Reanchorer.between(STORY, text)}) {
            var placement = reanchorer.place(anchor("asked the council for money to mend their nets"));
            assertTrue(placement.status() != AnchorStatus.ANCHORED, placement::toString);
        }
    }

    @Test
    void passageThatWasCutAndPastedElsewhereIsFollowed() {
        String moved = "Fishermen asked the council for money to mend their nets after the night of the storm.\n";
        String text = moved + STORY.replace(moved, "");
        var placement = Reanchorer.between(STORY, text).place(anchor("for money to mend their nets after the night"));
        assertEquals(AnchorStatus.ANCHORED, placement.status());
        assertEquals("for money to mend their nets after the night", placed(placement, text));
    }

    @Test
    void textWithoutBlanksIsFollowedCharacterByCharacter() {
        String old = "\u6771\u4eac\u306f\u4eca\u65e5\u6674\u308c\u3067\u3059\u3002\u6e2f\u306f\u518d\u958b\u3057\u307e\u3057\u305f\u3002\u8ab0\u3082\u602a\u6211\u3092\u3057\u306a\u304b\u3063\u305f\u3002";
        String text = old.replace("\u4eca\u65e5", "\u6628\u65e5\u306e\u591c").replace("\u518d\u958b", "\u5348\u5f8c\u518d\u958b");
        String marked = "\u6e2f\u306f\u518d\u958b\u3057\u307e\u3057\u305f";
        var placement = Reanchorer.between(old, text).place(Anchors.of(old, range(old, marked)));
        assertEquals("\u6e2f\u306f\u5348\u5f8c\u518d\u958b\u3057\u307e\u3057\u305f", placed(placement, text));
    }

    @Test
    void oddTextsAreNoTrouble() {
        for (String text : new String[] {"", " ", "\n\n", "😀", "x", "\0\0", STORY.repeat(3)}) {
            for (String old : new String[] {STORY, "", " ", "😀😀"}) {
                var between = Reanchorer.between(old, text);
                var alone = Reanchorer.of(text);
                var anchor = old.length() < 2 ? new Anchor("", "", "", TextRange.of(0, 0)) : Anchors.of(old, TextRange.of(0, 2));
                for (var placement : new Placement[] {between.place(anchor), alone.place(anchor)}) {
                    assertTrue(placement.range() == null || placement.range().end() <= text.length());
                }
                assertTrue(between.offset(old.length()) <= text.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyEditsOutsideThePassageLeaveItExactlyWhereItIs(long seed) {
        var random = new Random(seed);
        var marked = "Fishermen asked the council for money to mend their nets";
        String text = STORY;
        for (int i = 0; i < 60; i++) {
            int start = text.indexOf(marked);
            int before = random.nextInt(start);
            int after = start + marked.length() + 1 + random.nextInt(text.length() - start - marked.length() - 1);
            String word = " w" + random.nextInt(100) + " ";
            String edited = switch (random.nextInt(4)) {
                case 0 -> text.substring(0, before) + word + text.substring(before);
                case 1 -> text.substring(0, after) + word + text.substring(after);
                case 2 -> text.substring(0, before) + text.substring(Math.min(start, before + random.nextInt(12)));
                default -> text.substring(0, after) + text.substring(Math.min(text.length(), after + random.nextInt(12)));
            };
            if (edited.length() < 120) {
                break;
            }
            var expected = new Placement(AnchorStatus.ANCHORED, range(edited, marked), 1);
            assertEquals(expected, Reanchorer.between(text, edited).place(Anchors.of(text, range(text, marked))), edited);
            text = edited;
        }
    }
}
