package org.pressmark.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.pressmark.store.StoreException.Kind;

/** Whole copies of the library, kept in the directory {@code backups} beside it. */
final class Backups {

    private Backups() {}

    /**
     * Copies, verifies, then gives the copy its name, so that whatever has the name is whole.
     *
     * @param name file name without extension; a number is added where it is taken
     */
    static Path write(Sql sql, Path library, String name) {
        Path directory = library.toAbsolutePath().resolveSibling("backups");
        Path unfinished = directory.resolve(name + ".part");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(unfinished);
            return copy(sql, unfinished, directory, name);
        } catch (AccessDeniedException e) {
            throw new StoreException(Kind.READ_ONLY, unfinished, e);
        } catch (IOException e) {
            throw new StoreException(Kind.IO, unfinished, e);
        }
    }

    private static Path copy(Sql sql, Path unfinished, Path directory, String name) throws IOException {
        try {
            sql.update("VACUUM INTO ?", unfinished.toString());
            verify(unfinished);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Path target = free(directory, name);
            return Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    static Path free(Path directory, String name) {
        Path target = directory.resolve(name + ".sqlite");
        for (int i = 2; Files.exists(target); i++) {
            target = directory.resolve(name + "-" + i + ".sqlite");
        }
        return target;
    }

    static void verify(Path copy) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
            var verdict = new Sql(connection, copy).list(row -> row.getString(1), "PRAGMA integrity_check(1)");
            if (!verdict.equals(List.of("ok"))) {
                throw new StoreException(Kind.DAMAGED, copy, verdict.toString());
            }
        } catch (SQLException e) {
            throw SqliteErrors.of(e, copy);
        }
    }
}
