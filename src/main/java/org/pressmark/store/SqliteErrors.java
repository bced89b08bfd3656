package org.pressmark.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.pressmark.store.StoreException.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns SQLite's result codes into the store's own errors. */
final class SqliteErrors {

    /** Also for what SQLite reads well and we do not. */
    static final int CORRUPT = 11;

    private static final int PRIMARY_CODE = 0xff;

    private SqliteErrors() {}

    static StoreException of(SQLException e, Path file) {
        if (e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            // Not even room for the log's shared memory.
            return new StoreException(Kind.DISK_FULL, file, e);
        }
        return new StoreException(kind(e.getErrorCode() & PRIMARY_CODE), file, e);
    }

    /** Result codes as listed on sqlite.org/rescode.html. */
    private static Kind kind(int code) {
        return switch (code) {
            case 5, 6 -> Kind.LOCKED; // BUSY, LOCKED
            case 3, 8, 14, 23 -> Kind.READ_ONLY; // PERM, READONLY, CANTOPEN, AUTH
            case CORRUPT -> Kind.DAMAGED;
            case 13 -> Kind.DISK_FULL; // FULL
            case 26 -> Kind.DAMAGED; // NOTADB; that it never was one is found out before SQLite opens it
            default -> Kind.IO;
        };
    }
}
