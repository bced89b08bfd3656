package org.pressmark.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RawSource;
import org.pressmark.model.Article;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Cancellation;

/**
 * Measures text and headings on pages printed in one, two and three columns; not part of the project, so skipped where they are missing.
 * {@code -Dpressmark.shared=DIR} says where they lie. The fold that rules were chosen on and the blind one are told apart by the document's name.
 */
class PrintedPagesTest {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    @Test
    void textAndHeadingsComeBack() throws Exception {
        Path directory = Path.of(System.getProperty("pressmark.shared", "none given"), "data", "extraction", "pdf");
        Assumptions.assumeTrue(Files.isRegularFile(directory.resolve("gold.json")), () -> "no printed pages at " + directory);
        Map<String, Score> scores = new TreeMap<>();
        for (JsonElement element : JsonParser.parseString(Files.readString(directory.resolve("gold.json"))).getAsJsonArray()) {
            String id = element.getAsJsonObject().get("id").getAsString();
            String base = id.substring(0, id.lastIndexOf('.'));
            String fold = Math.floorMod(base.hashCode(), 2) == 1 ? "blind" : "tuned";
            Path file = directory.resolve(id + ".pdf");
            Article article = new PdfImporter().read(new RawSource(file, Files.readAllBytes(file), Limits.DEFAULT), Cancellation.NEVER);
            scores.computeIfAbsent(fold + " " + id.substring(base.length() + 1), key -> new Score())
                    .add(element.getAsJsonObject().getAsJsonArray("lines").asList(), article);
        }
        scores.forEach((name, score) -> System.out.println(name + " " + score));
        assertAll(scores.entrySet().stream().map(entry -> () -> {
            assertTrue(entry.getValue().text() >= 0.99, entry::toString);
            assertTrue(entry.getValue().headings() >= 0.95, entry::toString);
        }));
    }

    private static final class Score {
        private int documents;
        private double precision;
        private double recall;
        private int right;
        private int found;
        private int wanted;

        void add(List<JsonElement> lines, Article article) {
            StringBuilder text = new StringBuilder();
            List<String> missing = new ArrayList<>();
            for (JsonElement line : lines) {
                String words = line.getAsJsonArray().get(0).getAsString();
                text.append(words).append('\n');
                if (line.getAsJsonArray().get(1).getAsString().equals("h")) {
                    missing.add(plain(words));
                }
            }
            Map<String, Integer> gold = shingles(text.toString());
            Map<String, Integer> read = shingles(article.text().text());
            int shared = gold.entrySet().stream().mapToInt(e -> Math.min(e.getValue(), read.getOrDefault(e.getKey(), 0))).sum();
            precision += (double) shared / Math.max(1, read.values().stream().mapToInt(Integer::intValue).sum());
            recall += (double) shared / Math.max(1, gold.values().stream().mapToInt(Integer::intValue).sum());
            documents++;
            wanted += missing.size();
            for (var block : article.text().blocks()) {
                if (block.kind() == BlockKind.HEADING) {
                    found++;
                    right += missing.remove(plain(article.text().slice(block.range()))) ? 1 : 0;
                }
            }
        }

        double text() {
            return 2 * precision * recall / (precision + recall) / documents;
        }

        double headings() {
            return 2.0 * right / Math.max(1, found + wanted);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "text F1 %.4f, headings F1 %.3f (%d right, %d found, %d wanted)", text(), headings(), right, found, wanted);
        }
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + 4)), 1, Integer::sum);
        }
        return counts;
    }

    private static String plain(String text) {
        return String.join(" ", WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList());
    }
}
