package org.pressmark.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every table of the library, whatever there are, row by row as JSON: what a table's row holds, by column. A number with a point or an
 * exponent is a REAL, one without an INTEGER; a BLOB is {@code {"hex": …}} where it is short, else {@code {"file": SHA-256}}, and is
 * written apart.
 */
public final class Dump {

    /** Longer ones are files of their own. */
    private static final int SHORT_BLOB = 64;

    /** Takes rows or blobs. */
    @FunctionalInterface
    public interface Sink<T> {
        void take(T value) throws IOException;
    }

    /** A long BLOB. */
    public record Blob(String hash, byte[] bytes) {}

    private final Sql sql;

    Dump(Sql sql) {
        this.sql = sql;
    }

    public int schema() {
        return Schema.version(sql);
    }

    /** In alphabetical order; without what is made from others. */
    public List<String> tables() {
        return sql.list(row -> row.getString(1), """
                SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name
                """);
    }

    public long count(String table) {
        return sql.number("SELECT count(*) FROM " + name(table));
    }

    /** In the order of the table's key. */
    public void rows(String table, Sink<String> sink) {
        String keys = String.join(", ", sql.list(row -> name(row.getString(1)), "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", table));
        sql.each(row -> {
            pass(sink, json(row));
            return row;
        }, "SELECT * FROM " + name(table) + (keys.isEmpty() ? "" : " ORDER BY " + keys));
    }

    public void blobs(String table, Sink<Blob> sink) {
        for (String column : sql.list(row -> row.getString(1), "SELECT name FROM pragma_table_info(?) WHERE type = 'BLOB'", table)) {
            sql.each(row -> {
                byte[] bytes = row.getBytes(1);
                pass(sink, new Blob(hash(bytes), bytes));
                return row;
            }, "SELECT " + name(column) + " FROM " + name(table) + " WHERE length(" + name(column) + ") > " + SHORT_BLOB);
        }
    }

    private static <T> void pass(Sink<T> sink, T value) {
        try {
            sink.take(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(ResultSet row) throws SQLException {
        var text = new StringWriter();
        try (var out = new JsonWriter(text)) {
            out.beginObject();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                out.name(row.getMetaData().getColumnName(i));
                write(row.getObject(i), out);
            }
            out.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonWriter out) throws IOException {
        switch (value) {
            case null -> out.nullValue();
            case byte[] bytes when bytes.length <= SHORT_BLOB ->
                out.beginObject().name("hex").value(HexFormat.of().formatHex(bytes)).endObject();
            case byte[] bytes -> out.beginObject().name("file").value(hash(bytes)).endObject();
            case Double number -> out.value(number.doubleValue());
            case Number number -> out.value(number.longValue());
            default -> out.value(value.toString());
        }
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String name(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }
}
