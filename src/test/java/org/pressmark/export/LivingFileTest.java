package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.PlacedAnnotation;

/** What the user wrote in a file stays, whatever they did to it. */
class LivingFileTest {

    private static PlacedAnnotation mark(String words, String comment) {
        return Fixture.highlight(Fixture.at(words), AnchorStatus.ANCHORED, HighlightColor.BLUE, comment);
    }

    private static final PlacedAnnotation ONE = mark("reopens", "one");
    private static final PlacedAnnotation TWO = mark("Nobody", "two");
    private static final PlacedAnnotation THREE = mark("council", "three");

    @Test
    void nothingChangesWhereNothingChanged() {
        String file = LivingFile.create(Fixture.everything());
        assertEquals(file, LivingFile.update(file, Fixture.everything()));
        String windows = file.replace("\n", "\r\n");
        assertEquals(windows, LivingFile.update(windows, Fixture.everything()));
        assertEquals(Optional.of(Fixture.everything().id()), LivingFile.owner(file));
        assertEquals(Optional.of(Fixture.everything().id()), LivingFile.owner("mine\n" + file.substring(file.indexOf("<!-- pm"))));
    }

    @Test
    void anUpdateIsWhatANewFileWouldBe() {
        assertEquals(LivingFile.create(Fixture.of(ONE, TWO, THREE)), LivingFile.update(LivingFile.create(Fixture.of(ONE, THREE)), Fixture.of(ONE, TWO, THREE)));
        assertEquals(LivingFile.create(Fixture.of(ONE, mark("Nobody", "other"))), LivingFile.update(LivingFile.create(Fixture.of(ONE, TWO)), Fixture.of(ONE, mark("Nobody", "other"))));
    }

    @Test
    void theUsersTextStaysWhereTheyPutIt() {
        String file = LivingFile.create(Fixture.of(ONE, TWO))
                .replace("## Storm · Ferries sail again", "## My heading\n\nMy words above.")
                .replace("title: \"Harbour * reopens\"", "title: Mine\naliases:\n  - quay")
                .replace("%% begin notes %%\n", "%% begin notes %%\n<!-- pm {\"id\":\"h10-7\"} -->\nmine too\n<!-- /pm h10-7 -->\n")
                .replace("<!-- /pm h45-6 -->", "%% begin notes %%\ninside\n%% end notes %%\n<!-- /pm h45-6 -->\nbelow");
        String updated = LivingFile.update(file, Fixture.of(ONE, mark("Nobody", "changed"), THREE));
        for (String own : List.of("## My heading\n\nMy words above.\n", "title: Mine\naliases:\n  - quay\n", "mine too\n",
                "%% begin notes %%\ninside\n%% end notes %%\n<!-- /pm h45-6 -->\nbelow\n")) {
            assertTrue(updated.contains(own), updated);
        }
        assertTrue(updated.contains("- Note: changed") && updated.contains("- Note: three") && !updated.contains("- Note: two"), updated);
        assertEquals(updated, LivingFile.update(updated, Fixture.of(ONE, mark("Nobody", "changed"), THREE)));
    }

    @Test
    void blocksMayBeMovedAndEdited() {
        String file = LivingFile.create(Fixture.of(ONE, TWO));
        String block = file.substring(file.indexOf("<!-- pm {\"id\":\"h45-6\""), file.indexOf("<!-- /pm h45-6 -->\n") + 19);
        String moved = block.replace("two", "two, edited") + "\nfirst of all\n" + file.replace(block, "");
        assertEquals(moved, LivingFile.update(moved, Fixture.of(ONE, TWO)), "an edit that the program knows nothing of stays");
        String both = LivingFile.update(moved, Fixture.of(ONE, mark("Nobody", "other")));
        assertTrue(both.contains("- Note: other") && both.contains("- Note: two, edited"), both);
        assertTrue(both.indexOf("- Note: other") < both.indexOf("first of all"), "it stays where it is");
        assertEquals(both, LivingFile.update(both, Fixture.of(ONE, mark("Nobody", "other"))));
    }

    @Test
    void whatIsDeletedIsMarkedAndMayComeBack() {
        String file = LivingFile.create(Fixture.of(ONE, TWO));
        String deleted = LivingFile.update(file, Fixture.of(ONE));
        assertTrue(deleted.contains("- Deleted in Pressmark") && deleted.contains("- Note: two"), deleted);
        assertEquals(deleted, LivingFile.update(deleted, Fixture.of(ONE)));
        assertEquals(file, LivingFile.update(deleted, Fixture.of(ONE, TWO)));
        assertFalse(LivingFile.update(deleted, Fixture.of(ONE, TWO)).contains("Deleted"));
    }

    @Test
    void noLineOfTheUsersIsEverLost() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<String> pieces = new ArrayList<>(MarkdownFile.parse(LivingFile.create(Fixture.of(ONE, TWO, THREE))).pieces().stream()
                    .map(MarkdownFile.Piece::markdown).toList());
            Collections.shuffle(pieces, random);
            for (int i = 0; i < 5; i++) {
                pieces.add(random.nextInt(pieces.size() + 1), "user line " + i + (random.nextBoolean() ? "\n" : " | `x` --- \n\n"));
            }
            String file = String.join("", pieces);
            String updated = LivingFile.update(file, random.nextBoolean() ? Fixture.of(ONE) : Fixture.of(mark("reopens", "x"), TWO,
                    mark("Ada Quay", "new"), THREE));
            for (String line : file.lines().filter(line -> line.startsWith("user line")).toList()) {
                assertTrue(updated.lines().anyMatch(line::equals), updated);
            }
        }
    }
}
