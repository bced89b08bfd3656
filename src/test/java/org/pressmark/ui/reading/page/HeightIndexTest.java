package org.pressmark.ui.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class HeightIndexTest {

    @RepeatedTest(20)
    void sumsAndFindsLikeAPlainArray(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        double[] plain = random.doubles(1 + random.nextInt(70), 1, 100).toArray();
        HeightIndex index = new HeightIndex(plain);
        for (int change = 0; change < 40; change++) {
            int row = random.nextInt(plain.length);
            plain[row] = random.nextDouble() * 80;
            index.set(row, plain[row]);
            double sum = 0;
            for (int i = 0; i < plain.length; i++) {
                assertEquals(sum, index.top(i), 1e-6);
                if (plain[i] > 1e-3) {
                    assertEquals(i, index.rowAt(sum + plain[i] / 2));
                }
                sum += plain[i];
            }
            assertEquals(sum, index.total(), 1e-6);
        }
    }

    @Test
    void staysInsideForAnyDistance() {
        HeightIndex index = new HeightIndex(new double[] {10, 10, 10});
        assertEquals(0, index.rowAt(-5));
        assertEquals(2, index.rowAt(1e9));
        assertTrue(new HeightIndex(new double[0]).rowAt(3) == 0);
    }
}
