package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.BlockKind;

/** The bundled article and the example highlights that are found in it by their words. */
class SampleTest {

    @TempDir
    private Path directory;

    @Test
    void everyExampleHighlightHasItsWordsOnceInTheArticle() throws IOException {
        Article article;
        try (var in = SampleTest.class.getResourceAsStream("/org/pressmark/library/sample.txt")) {
            article = new Reading(directory).bytes("sample.txt", in.readAllBytes());
        }
        assertEquals(BlockKind.TITLE, article.text().blocks().getFirst().kind());
        var examples = new Properties();
        try (var in = SampleTest.class.getResourceAsStream("/org/pressmark/library/sample.properties")) {
            examples.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (int i = 1; i <= 2; i++) {
            String exact = examples.getProperty("highlight." + i + ".exact");
            String text = article.text().text();
            assertTrue(text.contains(exact), exact);
            assertEquals(text.indexOf(exact), text.lastIndexOf(exact), exact);
        }
    }
}
