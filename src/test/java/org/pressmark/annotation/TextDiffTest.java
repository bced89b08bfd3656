package org.pressmark.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.BlockKind;
import org.pressmark.model.TextChange;
import org.pressmark.model.TextRange;

class TextDiffTest {

    private static String shown(String before, String after) {
        var merged = MergedText.of(text(before), text(after));
        var line = new StringBuilder();
        int at = 0;
        for (TextChange change : merged.changes()) {
            line.append(merged.text().text(), at, change.removed().start());
            if (!change.removed().isEmpty()) {
                line.append('[').append(change.removed().in(merged.text().text())).append(']');
            }
            line.append(merged.text().text(), change.removed().end(), change.added().start());
            if (!change.added().isEmpty()) {
                line.append('{').append(change.added().in(merged.text().text())).append('}');
            }
            at = change.added().end();
        }
        return line.append(merged.text().text().substring(at)).toString();
    }

    /** Every line that is not empty is a paragraph. */
    private static ArticleText text(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                blocks.add(Block.of(BlockKind.PARAGRAPH, TextRange.of(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return new ArticleText(text, blocks);
    }

    @Test
    void wordsThatCameAndWentAreMarkedWhereTheyStand() {
        assertEquals("The [red ]{green }boat left at noon.", shown("The red boat left at noon.", "The green boat left at noon."));
        assertEquals("The boat {finally }left.", shown("The boat left.", "The boat finally left."));
        assertEquals("One.\n\n[Two words.\n\n]Three words here.", shown("One.\n\nTwo words.\n\nThree words here.", "One.\n\nThree words here."));
        assertEquals("{All new.}", shown("", "All new."));
        assertEquals("[All gone.]", shown("All gone.", ""));
        assertEquals("", shown("", ""));
    }

    @Test
    void whereOnlySpaceDiffersNothingChanged() {
        assertEquals(List.of(), TextDiff.changes("The boat\nleft  at noon.", "The boat left\nat noon."));
    }

    @Test
    void comparingStopsWhenCancelled() {
        assertThrows(CancellationException.class, () -> TextDiff.changes("One two three.", "One four three.", () -> true));
    }

    @Test
    void aParagraphThatIsGoneIsOneOfItsOwn() {
        var merged = MergedText.of(text("First here.\n\nGone for good now.\n\nLast one stays."), text("First here.\n\nLast one stays."));
        assertEquals(List.of("First here.", "Gone for good now.", "Last one stays."),
                merged.text().blocks().stream().map(block -> block.range().in(merged.text().text()).strip()).toList());
    }

    /** Taking out what was added gives the older text's words, taking out what was removed the newer one's. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theMergedTextHoldsBothAndItsParagraphsAreInOrder(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String before = words(random, 5 + random.nextInt(60));
            String after = edited(before, random);
            var merged = MergedText.of(text(before), text(after));
            String all = merged.text().text();
            assertEquals(spaced(before), spaced(without(all, merged.changes(), true)), before + "\n=>\n" + after);
            assertEquals(spaced(after), spaced(without(all, merged.changes(), false)));
            int last = 0;
            for (Block block : merged.text().blocks()) {
                assertTrue(block.range().start() >= last && block.range().end() <= all.length(), merged.text()::toString);
                last = block.range().end();
            }
        }
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) ('a' + random.nextInt(12))).append(random.nextInt(4)).append(random.nextInt(9) == 0 ? ".\n\n" : " ");
        }
        return text.toString().strip();
    }

    private static String edited(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split("(?<=\\s)(?=\\S)")));
        for (int i = random.nextInt(8); i >= 0 && !words.isEmpty(); i--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, "new" + random.nextInt(9) + " ");
                case 2 -> words.set(at, "other\n\n");
                default -> words.add(random.nextInt(words.size()), words.remove(at));
            }
        }
        return String.join("", words);
    }

    private static String without(String all, List<TextChange> changes, boolean added) {
        var text = new StringBuilder();
        int at = 0;
        for (TextChange change : changes) {
            TextRange gone = added ? change.added() : change.removed();
            text.append(all, at, gone.start()).append(' ');
            at = gone.end();
        }
        return text.append(all.substring(at)).toString();
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+|(?<=\\w)(?=\\W)|(?<=\\W)(?=\\w)", " ").replaceAll(" +", " ").strip();
    }
}
