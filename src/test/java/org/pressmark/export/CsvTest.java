package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void formulasAreHarmlessAndComeBack() throws IOException {
        for (String words : List.of("=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''=1", "'quoted'", "\t=1", "plain", "a,\"b\"\nc", "", " x ", "\uff1d1")) {
            var out = new StringBuilder();
            Csv.row(List.of(words), out);
            String cell = out.substring(0, out.length() - 2);
            String plain = cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
            assertFalse(plain.matches("(?s)[=+\\-@\\t].*"), plain);
            assertEquals(words, Csv.plain(plain));
        }
    }
}
