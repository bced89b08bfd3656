package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Of all pairs of mentions in a document, which are one person's: on passages of our own, and on open news where that lies in
 * the folder that the property {@code pressmark.people} names.
 */
class AliasCorpusTest {

    private static final double WANTED = 98.5;
    private static final Pattern MARK = Pattern.compile("\\[(\\d+) ([^]]+)]");

    @Test
    void passages() {
        AliasScore score = new AliasScore();
        for (String line : lines("alias-passages.txt")) {
            StringBuilder text = new StringBuilder("A day in the news\n");
            List<AliasScore.Gold> gold = new ArrayList<>();
            Matcher marks = MARK.matcher(line);
            int end = 0;
            while (marks.find()) {
                text.append(line, end, marks.start());
                gold.add(new AliasScore.Gold(text.length(), text.length() + marks.group(2).length(), marks.group(1)));
                text.append(marks.group(2));
                end = marks.end();
            }
            text.append(line.substring(end));
            score.add(Texts.read(Texts.article(text.toString())), gold);
        }
        System.out.println("aliases, own passages: " + score + "\n" + score.errors());
        assertTrue(score.f1() >= WANTED && score.found() >= 98, score::errors);
    }

    @Test
    void openNews() throws IOException {
        Path file = Path.of(System.getProperty("pressmark.people", ""), "gmb.tsv");
        Assumptions.assumeTrue(Files.exists(file), "skipped: set -Dpressmark.people to a folder with gmb.tsv");
        AliasScore score = AliasNews.score(Files.readAllLines(file), lines("alias-labels.txt"));
        System.out.println("aliases, open news: " + score + "\n" + score.errors());
        assertTrue(score.f1() >= WANTED, score::errors);
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(AliasCorpusTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
