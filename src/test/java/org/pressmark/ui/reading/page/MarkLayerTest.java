package org.pressmark.ui.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.RepetitionInfo;
import org.pressmark.model.TextRange;

class MarkLayerTest {

    @RepeatedTest(30)
    void findsExactlyTheOverlappingMarks(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < random.nextInt(60); i++) {
            marks.add(Mark.of(range(random)));
        }
        MarkLayer layer = new MarkLayer(marks);
        for (int i = 0; i < 50; i++) {
            TextRange asked = range(random);
            List<Mark> expected = marks.stream()
                    .filter(mark -> !mark.range().isEmpty() && mark.range().overlaps(asked))
                    .sorted(Comparator.<Mark>comparingInt(mark -> mark.range().start())
                            .thenComparingInt(mark -> -mark.range().end()))
                    .toList();
            assertEquals(expected, layer.in(asked));
        }
    }

    private static TextRange range(Random random) {
        int start = random.nextInt(200);
        return TextRange.of(start, start + random.nextInt(random.nextBoolean() ? 5 : 80));
    }

    @Test
    void aMarkOnOthersLiesInALaneOfItsOwn() {
        MarkLayer layer = new MarkLayer(List.of(Mark.of(TextRange.of(0, 30)), Mark.of(TextRange.of(0, 10)), Mark.of(TextRange.of(5, 40)),
                Mark.of(TextRange.of(12, 20)), Mark.of(TextRange.of(30, 35))));
        List<Integer> lanes = new ArrayList<>();
        layer.visit(TextRange.of(0, 100), (mark, lane) -> lanes.add(lane));
        assertEquals(List.of(0, 1, 2, 1, 0), lanes);
    }
}
