package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.export.back.AnnotationFile;

/** What we write keeps to the W3C's Web Annotation Data Model; its own examples are valid to the same checker and read without a fault. */
class WebAnnotationModelTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("pressmark.shared", "../shared"), "data", "w3c-web-annotation-examples");

    @Test
    void whatWeWriteIsValid() {
        assertEquals(List.of(), WebAnnotationRules.faults(JsonParser.parseString(Fixture.written(new WebAnnotations(), Fixture.everything())).getAsJsonObject()));
        assertEquals(List.of(), WebAnnotationRules.faults(JsonParser.parseString(Fixture.written(new WebAnnotations(), Fixture.of())).getAsJsonObject()));
    }

    @Test
    void theCheckerFindsFaults() {
        var whole = JsonParser.parseString(Fixture.written(new WebAnnotations(), Fixture.everything())).getAsJsonObject();
        for (String member : List.of("id", "type", "target")) {
            JsonObject broken = whole.deepCopy();
            broken.getAsJsonObject("first").getAsJsonArray("items").get(2).getAsJsonObject().remove(member);
            assertFalse(WebAnnotationRules.faults(broken).isEmpty(), member);
        }
    }

    @Test
    void theExamplesOfTheRecommendationAreReadWithoutAFault() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(EXAMPLES), "no examples at " + EXAMPLES);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(one -> one.getFileName().toString().endsWith(".json")).sorted().toList()) {
                JsonElement json = JsonParser.parseString(Files.readString(file));
                if (file.getFileName().toString().startsWith("anno")) {
                    assertEquals(List.of(), WebAnnotationRules.faults(json.getAsJsonObject()), file.toString());
                    var content = AnnotationFile.read(file);
                    assertEquals(1, content.annotations().size() + content.refused().size(), file.toString());
                }
            }
        }
    }
}
