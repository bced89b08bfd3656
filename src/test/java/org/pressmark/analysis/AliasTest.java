package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pressmark.model.Person;

/** Pairs of names that mean one person, and pairs that do not, in a plain setting. */
class AliasTest {

    private static final String BEFORE = "On Monday ";
    private static final String BETWEEN = " spoke in the hall for an hour. The rain went on all night. In the evening ";

    static List<String> pairs() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AliasTest.class.getResourceAsStream("aliases.txt")), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> line.indexOf('|') > 0).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pair(String line) {
        String[] parts = line.split(" *\\| *");
        String end = parts[2].endsWith("’s") ? " critics replied." : " replied to the critics.";
        Texts.Read read = Texts.body(BEFORE + parts[1] + BETWEEN + parts[2] + end);
        int second = read.article().text().text().indexOf(BETWEEN) + BETWEEN.length();
        assertEquals(parts[0].equals("=") ? "one" : "two", owner(read, 0, second).equals(owner(read, second, Integer.MAX_VALUE)) ? "one" : "two", line);
    }

    /** Who is named first in [from, to). */
    private static String owner(Texts.Read read, int from, int to) {
        return read.analysis().people().stream().filter(p -> isNamed(p, from, to)).map(Person::id).findFirst()
                .orElseThrow(() -> new AssertionError("nobody found among " + read.names()));
    }

    private static boolean isNamed(Person person, int from, int to) {
        return person.mentions().stream().anyMatch(m -> m.range().start() >= from && m.range().start() < to);
    }
}
