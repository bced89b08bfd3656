package org.pressmark.ui.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
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
                    .sorted((a, b) -> a.range().compareTo(b.range()))
                    .toList();
            assertEquals(expected, layer.in(asked));
        }
    }

    private static TextRange range(Random random) {
        int start = random.nextInt(200);
        return TextRange.of(start, start + random.nextInt(random.nextBoolean() ? 5 : 80));
    }
}
