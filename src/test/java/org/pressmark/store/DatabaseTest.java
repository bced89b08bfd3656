package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.store.StoreException.Kind;

/** Files that are ours, and those that are not, or no longer. */
class DatabaseTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("made").resolve("library.sqlite");
    }

    private static void put(Database database, String value) {
        database.transact(transaction -> {
            transaction.settings().put("key", value);
            return value;
        });
    }

    private static Optional<String> get(Database database) {
        return database.read(transaction -> transaction.settings().get("key"));
    }

    private void make() {
        try (var database = Database.open(file)) {
            put(database, "kept");
        }
    }

    private void raw(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (String one : statements) {
                statement.executeUpdate(one);
            }
        }
    }

    private Kind refusal() {
        return assertThrows(StoreException.class, () -> Database.open(file)).kind();
    }

    @Test
    void newFileIsMadeWithItsDirectoryAndKeepsWhatIsWritten() {
        make();
        try (var database = Database.open(file)) {
            assertEquals(Optional.of("kept"), get(database));
            assertTrue(database.read(transaction -> transaction.health().check()).isEmpty());
        }
    }

    @Test
    void failedTransactionLeavesNothingBehind() {
        try (var database = Database.open(file)) {
            put(database, "before");
            assertThrows(IllegalStateException.class, () -> database.transact(transaction -> {
                transaction.settings().put("key", "after");
                throw new IllegalStateException("no");
            }));
            assertEquals(Optional.of("before"), get(database));
            put(database, "again");
            assertEquals(Optional.of("again"), get(database));
        }
    }

    @Test
    void newerFileIsRefusedAndLeftAlone() throws Exception {
        make();
        raw("PRAGMA user_version = 999");
        byte[] before = Files.readAllBytes(file);
        assertEquals(Kind.NEWER, refusal());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void foreignDatabaseIsRefusedAndLeftAlone() throws Exception {
        Files.createDirectories(file.getParent());
        raw("CREATE TABLE theirs (x)");
        byte[] before = Files.readAllBytes(file);
        assertEquals(Kind.NOT_A_LIBRARY, refusal());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void fileThatIsNoDatabaseIsRefused() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "My diary, which nobody should write a database over.");
        assertEquals(Kind.NOT_A_LIBRARY, refusal());
        Files.write(file, new byte[8192]);
        assertEquals(Kind.DAMAGED, refusal());
        Files.delete(file);
        Files.createDirectories(file);
        assertEquals(Kind.NOT_A_LIBRARY, refusal());
    }

    @Test
    void emptyFileBecomesALibrary() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        make();
    }

    @Test
    void damagedFileIsSaidToBe() throws IOException {
        make();
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(100);
            bytes.write(new byte[(int) bytes.length() - 100]);
        }
        assertEquals(Kind.DAMAGED, refusal());
    }

    @Test
    void otherProcessHoldingTheFileIsWaitedForThenNamed() throws SQLException {
        make();
        try (var database = Database.open(file);
                var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            assertEquals(Optional.of("kept"), get(database));
            assertEquals(Kind.LOCKED, assertThrows(StoreException.class, () -> put(database, "no")).kind());
            statement.executeUpdate("COMMIT");
            put(database, "yes");
            assertEquals(Optional.of("yes"), get(database));
        }
    }

    @Test
    void fullDiskLosesNothing() throws SQLException {
        make();
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA max_page_count = 1");
        }
        try (var database = new Database(file, connection, false)) {
            var full = assertThrows(StoreException.class, () -> put(database, "x".repeat(10_000_000)));
            assertEquals(Kind.DISK_FULL, full.kind());
            assertEquals(Optional.of("kept"), get(database));
        }
    }

    @Test
    void libraryThatCannotBeWrittenCanBeRead() {
        make();
        try (var database = Opener.openForReading(file)) {
            assertEquals(Optional.of("kept"), get(database));
            assertEquals(Kind.READ_ONLY, assertThrows(StoreException.class, () -> put(database, "no")).kind());
            assertTrue(database.read(transaction -> transaction.health().check()).isEmpty());
        }
    }

    @Test
    void fileWhereTheDirectoryShouldBeIsNoLibrary() throws IOException {
        Files.writeString(directory.resolve("made"), "a file where the directory should be");
        assertEquals(Kind.NOT_A_LIBRARY, refusal());
    }

    @Test
    void migrationOfAnExistingFileIsPrecededByABackup() throws Exception {
        make();
        // As a file of before the first version would be: ours, with nothing of its schema.
        raw("PRAGMA user_version = 0", "DROP VIEW article_search", "DROP VIEW annotation_search", "DROP TABLE article_index",
                "DROP TABLE version_picture", "DROP TABLE picture", "DROP TABLE origin", "DROP TABLE original",
                "DROP TABLE draft", "DROP TABLE annotation_state", "DROP TABLE annotation_link", "DROP TABLE correction_placement", "DROP TABLE correction_passage",
                "DROP TABLE correction", "DROP TABLE article_tag",
                "DROP TABLE annotation_index", "DROP TABLE annotation_tag", "DROP TABLE placement", "DROP TABLE annotation",
                "DROP TABLE article_version", "DROP TABLE article", "DROP TABLE setting");
        try (var database = Database.open(file)) {
            assertEquals(Optional.empty(), get(database));
        }
        assertTrue(Files.exists(file.resolveSibling("backups").resolve("before-version-" + Schema.CURRENT + ".sqlite")));
    }
}
