package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Annotation;
import org.pressmark.model.Correction;
import org.pressmark.model.Correction.Said;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

/** A file of the first version, with everything in it, becomes one of today and loses nothing. */
class MigrationTest {

    private static final Anchor WORDS = new Anchor("Two", "One ", " three", TextRange.of(4, 7));

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void makeFirstVersion() throws IOException, SQLException {
        file = directory.resolve("library.sqlite");
        String schema;
        try (var in = Schema.class.getResourceAsStream("migration/001.sql")) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate(schema);
            statement.executeUpdate("PRAGMA application_id = " + Schema.APPLICATION_ID + "; PRAGMA user_version = 1");
            statement.executeUpdate("""
                    INSERT INTO article (number, id, title, format, source, words, length, added)
                      VALUES (1, 'a', 'One', 'text', 'a.txt', 3, 13, 5);
                    INSERT INTO article_version (id, article_id, number, imported, hash, engine, text, blocks, analysis)
                      VALUES (1, 'a', 1, 5, x'00', 1, 'One Two three', '[1,[]]', '[1,"en",[],[],[]]');
                    UPDATE article SET version_id = 1;
                    INSERT INTO annotation (id, article_id, version_id, kind, exact, prefix, suffix, start, "end", color, style, body,
                      created, modified) VALUES ('h', 'a', 1, 'highlight', 'Two', 'One ', ' three', 4, 7, 'red', 'highlight', 'why', 6, 7);
                    INSERT INTO annotation_tag VALUES ('h', 0, 'tag');
                    INSERT INTO placement VALUES ('h', 1, 'anchored', 4, 7, 1.0);
                    INSERT INTO setting VALUES ('key', 'kept');
                    """);
        }
    }

    @Test
    void everythingOfTheFirstVersionIsKeptAndItIsCopiedBefore() throws SQLException {
        try (var database = Database.open(file)) {
            database.read(transaction -> {
                assertEquals("kept", transaction.settings().get("key").orElseThrow());
                assertEquals("One", transaction.articles().summary("a").orElseThrow().title());
                assertEquals("One Two three", transaction.versions().current("a").orElseThrow().text().text());
                var highlight = (Annotation.Highlight) transaction.annotations().of("a").getFirst();
                assertEquals("why", highlight.comment());
                assertEquals(List.of("tag"), highlight.tags());
                assertEquals(WORDS, highlight.anchor());
                assertEquals(TextRange.of(4, 7), transaction.placements().in(1).get("h").range());
                assertEquals(List.of(), transaction.corrections().of("a"));
                assertEquals(List.of(), transaction.health().check());
                return true;
            });
        }
        Path copy = file.resolveSibling("backups").resolve("before-version-" + Schema.CURRENT + ".sqlite");
        assertTrue(Files.exists(copy));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = connection.createStatement();
                var version = statement.executeQuery("PRAGMA user_version")) {
            assertEquals(1, version.getInt(1));
        }
    }

    @Test
    void correctionsOfTheSecondVersionAreKept() throws Exception {
        String second;
        try (var in = Schema.class.getResourceAsStream("migration/002.sql")) {
            second = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate(second);
            statement.executeUpdate("""
                    PRAGMA user_version = 2;
                    INSERT INTO correction VALUES (3, 'm', 'a', 1, 'merge', 'Two', 'Three', 8, NULL);
                    INSERT INTO correction VALUES (5, 'n', 'a', 1, 'not-a-person', 'Two', '', 9, 10);
                    INSERT INTO correction_passage VALUES ('m', 0, 'person', 'Two', 'One ', ' three', 4, 7);
                    INSERT INTO correction_passage VALUES ('m', 1, 'other', 'three', 'Two ', '', 8, 13);
                    INSERT INTO correction_passage VALUES ('n', 0, 'person', 'Two', 'One ', ' three', 4, 7);
                    INSERT INTO correction_placement VALUES ('m', 0, 1, 'anchored', 4, 7, 1.0);
                    INSERT INTO correction_placement VALUES ('m', 1, 1, 'orphan', NULL, NULL, 0.0);
                    """);
        }
        try (var database = Database.open(file)) {
            database.read(transaction -> {
                var corrections = transaction.corrections();
                assertEquals(List.of("m"), corrections.of("a").stream().map(KeptCorrection::id).toList());
                assertEquals(List.of("m", "n"), corrections.ofWithTrash("a").stream().map(KeptCorrection::id).toList());
                assertEquals(List.of(AnchorStatus.ANCHORED, AnchorStatus.ORPHAN),
                        corrections.placementsIn(1).get("m").stream().map(Placement::status).toList());
                assertEquals(List.of(), transaction.health().check());
                return true;
            });
        }
    }

    @Test
    void correctionsOfEveryKindAreReadAsTheyWereWritten() {
        var one = new Who<>("Two", List.of(WORDS, new Anchor("three", "Two ", "", TextRange.of(8, 13))));
        var other = new Who<>("Three", List.of(new Anchor("three", "Two ", "", TextRange.of(8, 13))));
        List<Correction<Anchor>> kinds = List.of(
                new Correction.Merge<>(one, other),
                new Correction.Split<>(one, true),
                new Correction.Split<>(other, false),
                new Correction.Rename<>(one, "2 \uD83D\uDE00"),
                new Correction.NotAPerson<>(one),
                new Correction.Addition<>(other),
                new Correction.Speaker<>(WORDS, new Said.ByPerson<>(other)),
                new Correction.Speaker<>(WORDS, new Said.BySource<>("a source")),
                new Correction.Speaker<>(WORDS, new Said.ByNobody<>()));
        try (var database = Database.open(file)) {
            for (int i = 0; i < kinds.size(); i++) {
                var kept = new KeptCorrection("c" + i, "a", Instant.ofEpochMilli(i), kinds.get(i));
                database.transact(transaction -> {
                    transaction.corrections().put(kept, 1);
                    transaction.corrections().place(kept.id(), 1, kept.what().passages().stream()
                            .map(anchor -> new Placement(AnchorStatus.ANCHORED, anchor.position(), 1)).toList());
                    return kept;
                });
            }
            database.transact(transaction -> {
                var corrections = transaction.corrections();
                assertEquals(kinds, corrections.of("a").stream().map(KeptCorrection::what).toList());
                assertEquals(3, corrections.placementsIn(1).get("c0").size());
                corrections.trash("c0", Instant.EPOCH);
                assertEquals(kinds.size() - 1, corrections.of("a").size());
                assertEquals(kinds.size(), corrections.ofWithTrash("a").size());
                corrections.put(new KeptCorrection("c0", "a", Instant.ofEpochMilli(0), kinds.getFirst()), 1);
                assertEquals("c0", corrections.of("a").getFirst().id(), "back in its old place");
                assertEquals(List.of(), transaction.health().check());
                return corrections;
            });
        }
    }
}
