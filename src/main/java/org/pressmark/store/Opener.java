package org.pressmark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.pressmark.store.StoreException.Kind;

/** Opens a library file for writing or, where that cannot be, for reading. */
final class Opener {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final String PRAGMAS = """
            PRAGMA busy_timeout = 2000;
            PRAGMA foreign_keys = ON;
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA synchronous = FULL;
            PRAGMA temp_store = MEMORY;
            """;

    private Opener() {}

    static Database open(Path file) {
        boolean exists = checkHeader(file);
        if (!exists) {
            makeDirectory(file);
        }
        Path directory = file.toAbsolutePath().getParent();
        boolean writable = Files.isWritable(directory) && (!exists || Files.isWritable(file));
        if (!writable && !exists) {
            throw new StoreException(Kind.READ_ONLY, file, "directory not writable");
        }
        return writable ? openForWriting(file) : openForReading(file);
    }

    private static Database openForWriting(Path file) {
        var database = connect(file, "", false);
        try {
            var sql = database.sql();
            boolean ours = Schema.check(sql, file);
            sql.first(row -> row.getString(1), "PRAGMA journal_mode = WAL");
            if (Schema.version(sql) < Schema.CURRENT) {
                if (ours) {
                    Backups.write(sql, file, "before-version-" + Schema.CURRENT);
                }
                Schema.migrate(sql, file);
            }
            return database.finish();
        } catch (StoreException e) {
            database.closeQuietly();
            throw e;
        }
    }

    /** Where not even the log's shared memory can be had, the file cannot be changing either. */
    static Database openForReading(Path file) {
        try {
            return openForReading(file, "?mode=ro");
        } catch (StoreException e) {
            return openForReading(file, "?immutable=1");
        }
    }

    private static Database openForReading(Path file, String parameters) {
        var database = connect(file, parameters, true);
        try {
            if (!Schema.check(database.sql(), file) || Schema.version(database.sql()) < Schema.CURRENT) {
                throw new StoreException(Kind.READ_ONLY, file, "needs a migration");
            }
            return database.finish();
        } catch (StoreException e) {
            database.closeQuietly();
            throw e;
        }
    }

    /** @return whether there is a file with something in it */
    private static boolean checkHeader(Path file) {
        if (Files.isDirectory(file)) {
            throw new StoreException(Kind.NOT_A_LIBRARY, file, "a directory");
        }
        if (Files.notExists(file)) {
            return false;
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Kind.NOT_A_LIBRARY, file, "a pipe or a device");
        }
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length);
            if (start.length == 0) {
                return false;
            }
            if (!Arrays.equals(start, MAGIC)) {
                // Zeros are what a power cut leaves of a file; anything else never was ours.
                boolean zeros = Arrays.equals(start, new byte[start.length]);
                throw new StoreException(zeros ? Kind.DAMAGED : Kind.NOT_A_LIBRARY, file, "no database header");
            }
            return true;
        } catch (IOException e) {
            throw new StoreException(Kind.IO, file, e);
        }
    }

    private static void makeDirectory(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (Files.isRegularFile(directory)) {
            throw new StoreException(Kind.NOT_A_LIBRARY, directory, "a file, not a directory");
        }
        try {
            if (Files.notExists(directory)) {
                Files.createDirectories(directory);
                if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
                    // What one reads and thinks of it is nobody else's business.
                    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw new StoreException(Kind.READ_ONLY, file, e);
        }
    }

    /** A database of an older program's version, new and empty. */
    static Database create(Path file, int version) {
        var database = connect(file, "", false);
        try {
            Schema.migrate(database.sql(), file, version);
            return database.finish();
        } catch (StoreException e) {
            database.closeQuietly();
            throw e;
        }
    }

    private static Opening connect(Path file, String parameters, boolean readOnly) {
        String uri = parameters.isEmpty() ? file.toAbsolutePath().toString() : file.toAbsolutePath().toUri() + parameters;
        try {
            var connection = DriverManager.getConnection("jdbc:sqlite:" + uri);
            var opening = new Opening(file, connection, readOnly);
            opening.sql().script(PRAGMAS);
            Matching.install(connection);
            return opening;
        } catch (SQLException e) {
            throw SqliteErrors.of(e, file);
        }
    }

    /** A connection that is not a database yet. */
    private record Opening(Path file, Connection connection, boolean readOnly) {

        Sql sql() {
            return new Sql(connection, file);
        }

        Database finish() {
            return new Database(file, connection, readOnly);
        }

        void closeQuietly() {
            try {
                connection.close();
            } catch (SQLException e) {
                // The failure that made us close is the one to tell.
            }
        }
    }
}
