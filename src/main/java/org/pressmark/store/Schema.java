package org.pressmark.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pressmark.store.StoreException.Kind;

/** The file's layout: whose it is, which version it has, and the numbered steps from one version to the next. */
final class Schema {

    /** Number of the last migration; kept in the file as {@code user_version}. */
    static final int CURRENT = 8;

    /** "PrMk": marks a database as ours. */
    static final int APPLICATION_ID = 0x50724d6b;

    private Schema() {}

    static int version(Sql sql) {
        return (int) sql.number("PRAGMA user_version");
    }

    /** @return false for a new, empty database; throws for one that is newer than the program or not ours */
    static boolean check(Sql sql, Path file) {
        long owner = sql.number("PRAGMA application_id");
        if (owner == 0 && sql.number("SELECT count(*) FROM sqlite_schema") == 0) {
            return false;
        }
        if (owner != APPLICATION_ID) {
            throw new StoreException(Kind.NOT_A_LIBRARY, file, "application id " + owner);
        }
        if (version(sql) > CURRENT) {
            throw new StoreException(Kind.NEWER, file, "version " + version(sql));
        }
        return true;
    }

    /** Runs the steps that are missing, each in a transaction of its own. */
    static void migrate(Sql sql, Path file) {
        migrate(sql, file, CURRENT);
    }

    /** @param last the version to come to */
    static void migrate(Sql sql, Path file, int last) {
        boolean more = true;
        while (more) {
            more = step(sql, file, last);
        }
    }

    /** The version is read again inside: another process may have been faster. */
    private static boolean step(Sql sql, Path file, int last) {
        sql.script("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            check(sql, file);
            int next = version(sql) + 1;
            if (next <= last) {
                sql.script(resource(next));
                sql.script("PRAGMA application_id = " + APPLICATION_ID + "; PRAGMA user_version = " + next);
            }
            sql.script("COMMIT");
            done = true;
            return next < last;
        } finally {
            if (!done) {
                sql.script("ROLLBACK");
            }
        }
    }

    private static String resource(int number) {
        String name = "migration/%03d.sql".formatted(number);
        try (var in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
