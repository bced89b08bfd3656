package org.pressmark.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.pressmark.store.StoreException.Kind;

/**
 * One SQLite file and the one connection that reads and writes it. Safe for use by many threads: they wait for each other.
 * Other processes may have the same file open (write-ahead log).
 */
public final class Database implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final Sql sql;
    private final boolean readOnly;

    Database(Path file, Connection connection, boolean readOnly) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection, file);
        this.readOnly = readOnly;
    }

    /**
     * Opens the library file, making it where there is none, and brings an older one up to date after a backup.
     * A file that cannot be written is opened for reading.
     */
    public static Database open(Path file) {
        return Opener.open(file);
    }

    public Path file() {
        return file;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** Several reads that see one state of the file. */
    public synchronized <T> T read(Function<Transaction, T> work) {
        return run("BEGIN", work);
    }

    /** A number that changes when, and only when, another connection has changed the file. Cheap enough to be asked every second. */
    public synchronized long changesByOthers() {
        return sql.number("PRAGMA data_version");
    }

    /** All of {@code work} or nothing; on disk when it returns. */
    public synchronized <T> T transact(Function<Transaction, T> work) {
        if (readOnly) {
            throw new StoreException(Kind.READ_ONLY, file, "opened for reading");
        }
        return run("BEGIN IMMEDIATE", work);
    }

    /** Writes a verified copy of the whole library, as it stands, into a new file in {@code backups} beside it. */
    public synchronized Path backup(String name) {
        return Backups.write(sql, file, name);
    }

    private <T> T run(String begin, Function<Transaction, T> work) {
        sql.script(begin);
        boolean done = false;
        try {
            T result = work.apply(new Transaction(sql));
            sql.script("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** The failure that brought us here is the one to tell; SQLite itself rolls back after the worst of them. */
    private void rollBack() {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // Nothing is left to undo.
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteErrors.of(e, file);
        }
    }
}
