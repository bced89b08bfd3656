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
import java.util.Optional;
import org.pressmark.store.StoreException.Kind;

/** Puts a copy of the library in its place. The copy is checked first, and what was there is kept in {@code backups}. */
public final class Restoring {

    private Restoring() {}

    /**
     * @param library the file; nobody may have it open, or nothing is done
     * @param copy a library file, of this version or an older one; it is only read
     * @param name of the kept file in {@code backups}, without extension; a number is added where it is taken
     * @return where the file that was there is kept; empty where there was none
     */
    public static Optional<Path> restore(Path library, Path copy, String name) {
        if (!Files.isRegularFile(copy)) {
            throw new StoreException(Kind.NOT_A_LIBRARY, copy, "no such file");
        }
        Path fresh = library.toAbsolutePath().resolveSibling(library.getFileName() + ".restoring");
        try {
            Files.createDirectories(fresh.getParent());
            Files.deleteIfExists(fresh);
            take(copy, fresh);
            Optional<Path> kept = Files.exists(library) ? Optional.of(putAside(library, name)) : Optional.empty();
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } catch (AccessDeniedException e) {
            throw new StoreException(Kind.READ_ONLY, library, e);
        } catch (IOException e) {
            throw new StoreException(Kind.IO, library, e);
        } finally {
            discard(fresh);
        }
    }

    /** A whole file of its own, with what may still stand in the copy's log, and checked. */
    private static void take(Path copy, Path fresh) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy.toUri() + "?mode=ro")) {
            var sql = new Sql(connection, copy);
            if (!Schema.check(sql, copy)) {
                throw new StoreException(Kind.NOT_A_LIBRARY, copy, "empty");
            }
            sql.update("VACUUM INTO ?", fresh.toString());
        } catch (SQLException e) {
            throw SqliteErrors.of(e, copy);
        }
        try {
            Backups.verify(fresh);
        } catch (StoreException e) {
            throw e.kind() == Kind.DAMAGED ? new StoreException(Kind.DAMAGED, copy, e) : e;
        }
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path putAside(Path library, String name) throws IOException {
        Path directory = library.toAbsolutePath().resolveSibling("backups");
        Files.createDirectories(directory);
        Path kept = Backups.free(directory, name);
        closeLog(library);
        Files.move(library, kept, StandardCopyOption.ATOMIC_MOVE);
        // What is left of a damaged file's log belongs to it.
        for (String ending : List.of("-wal", "-shm")) {
            Path log = library.resolveSibling(library.getFileName() + ending);
            if (Files.exists(log)) {
                Files.move(log, kept.resolveSibling(kept.getFileName() + ending));
            }
        }
        return kept;
    }

    /** Writes the log into the file, which SQLite refuses while anybody else has it open. A damaged file is kept as it is. */
    private static void closeLog(Path library) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library.toAbsolutePath())) {
            var sql = new Sql(connection, library);
            String mode = sql.first(row -> row.getString(1), "PRAGMA journal_mode = DELETE").orElse("");
            if (!mode.equals("delete")) {
                throw new StoreException(Kind.LOCKED, library, "journal mode stays " + mode);
            }
        } catch (StoreException e) {
            if (e.kind() != Kind.DAMAGED && e.kind() != Kind.NOT_A_LIBRARY) {
                throw e;
            }
        } catch (SQLException e) {
            throw SqliteErrors.of(e, library);
        }
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // What went wrong before is the thing to tell; the next attempt deletes it.
        }
    }
}
