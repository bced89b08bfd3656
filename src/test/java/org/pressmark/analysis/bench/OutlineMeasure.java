package org.pressmark.analysis.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.pressmark.analysis.outline.OutlineFinder;
import org.pressmark.ingest.Ingest;
import org.pressmark.model.Cancellation;
import org.pressmark.model.IngestResult;

/**
 * How many of the heading lines of flattened articles are found. Run by name; set {@code outline.data} to a file with
 * {@code [{"id", "lines": [[text, "h"|"p"|"b", level], …]}, …]}. Lines in bold ("b") count neither way.
 */
class OutlineMeasure {

    private int hits;
    private int found;
    private int wanted;

    @Test
    void headingLines() throws Exception {
        Path data = Path.of(System.getProperty("outline.data", "outline.json"));
        assumeTrue(Files.exists(data), "the outline data is not here");
        JsonArray all = JsonParser.parseString(Files.readString(data)).getAsJsonArray();
        for (int fold = 0; fold < 2; fold++) {
            hits = 0;
            found = 0;
            wanted = 0;
            for (JsonElement article : all) {
                var crc = new CRC32();
                crc.update(article.getAsJsonObject().get("id").getAsString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                if (crc.getValue() % 2 == fold) {
                    measure(article.getAsJsonObject().getAsJsonArray("lines"));
                }
            }
            System.out.printf("fold %d: F1 %.3f, precision %.3f, recall %.3f%n", fold, 2.0 * hits / (found + wanted), (double) hits / found, (double) hits / wanted);
        }
    }

    private void measure(JsonArray lines) throws Exception {
        StringBuilder text = new StringBuilder();
        Set<Integer> headings = new HashSet<>();
        Set<Integer> neither = new HashSet<>();
        for (JsonElement line : lines) {
            String kind = line.getAsJsonArray().get(1).getAsString();
            (kind.equals("h") ? headings : kind.equals("b") ? neither : new HashSet<Integer>()).add(text.length());
            text.append(line.getAsJsonArray().get(0).getAsString().strip()).append('\n');
        }
        Path file = Files.writeString(Files.createTempFile("outline", ".txt"), text);
        var article = ((IngestResult.Read) Ingest.read(file, Cancellation.NEVER)).article();
        Files.delete(file);
        List<Integer> starts = new OutlineFinder().find(article.text()).lines().stream().map(r -> r.start()).filter(s -> !neither.contains(s)).toList();
        hits += (int) starts.stream().filter(headings::contains).count();
        found += starts.size();
        wanted += headings.size();
    }
}
