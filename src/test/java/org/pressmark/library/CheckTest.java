package org.pressmark.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Cancellation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.Progress;
import org.pressmark.model.TextRange;

/** Damage done behind the library's back is found. */
class CheckTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "PRAGMA foreign_keys = OFF; DELETE FROM article                                    | reference",
        "UPDATE article SET length = length + 1                                            | length",
        "UPDATE annotation SET start = 1, \"end\" = 6                                      | Annotation",
        "UPDATE placement SET \"end\" = 100000                                             | Annotation",
        "UPDATE article_version SET text = replace(text, 'Harbour', 'Arbours')                     | index",
        "PRAGMA foreign_keys = OFF; UPDATE article SET version_id = NULL                   | text",
        "INSERT INTO annotation_index (rowid, body) VALUES (99, 'ghost')                   | index"
    })
    void isNamed(String damage, String word) throws Exception {
        Path file = Files.writeString(directory.resolve("a.txt"), LibraryTest.STORY);
        try (var library = Library.open(directory, new PlainReading(1), InstantSource.system())) {
            var imported = (ImportResult.Imported) library.importFile(file, Progress.NONE, Cancellation.NEVER);
            library.addHighlight(imported.article().id(), TextRange.of(8, 15), HighlightColor.RED, "Hm", List.of());
            assertEquals(List.of(), library.upkeep().check());
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(Library.FILE_NAME));
                    var statement = connection.createStatement()) {
                statement.executeUpdate(damage);
            }
            var findings = library.upkeep().check();
            assertTrue(findings.stream().anyMatch(finding -> finding.contains(word)), findings::toString);
        }
    }
}
