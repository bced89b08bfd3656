package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short passages of our own, one for each phenomenon, with every quotation that is in them. */
class GoldenTest {

    /** @param quotes "kind | words | person | words that name the speaker" */
    record Passage(String name, String text, List<String> quotes) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        String name = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
            } else if (line.startsWith("> ")) {
                passages.getLast().quotes().add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                passages.add(new Passage(name, line, new ArrayList<>()));
            }
        }
        return passages;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("passages")
    void passage(Passage passage) {
        List<String> found = Texts.body(passage.text().split(" ¶ ")).quotes().stream()
                .map(quote -> quote.substring(0, quote.lastIndexOf('|')).replace("|", " | ")).toList();
        assertEquals(passage.quotes(), found);
    }
}
