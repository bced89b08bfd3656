package org.pressmark.store;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills a new library file with the rows of a {@link Dump}, and then brings it up to date. */
public final class Rebuild {

    /** Where long BLOBs are, by their hash. */
    @FunctionalInterface
    public interface Blobs {
        byte[] read(String hash) throws IOException;
    }

    private final Sql sql;
    private final Blobs blobs;

    private Rebuild(Sql sql, Blobs blobs) {
        this.sql = sql;
        this.blobs = blobs;
    }

    /**
     * @param file where nothing is yet
     * @param schema version of the dump; at most this program's
     * @param fill puts every row in, all in one transaction
     */
    public static <T> T into(Path file, int schema, Blobs blobs, Function<Rebuild, T> fill) {
        if (schema < 1 || schema > Schema.CURRENT) {
            throw new StoreException(StoreException.Kind.NEWER, file, "version " + schema);
        }
        T result;
        try (var database = Opener.create(file, schema)) {
            result = database.transact(transaction -> {
                Sql own = transaction.sql();
                own.script("PRAGMA defer_foreign_keys = ON");
                return fill.apply(new Rebuild(own, blobs));
            });
            database.transact(transaction -> {
                transaction.sql().script("INSERT INTO article_index (article_index) VALUES ('rebuild')");
                transaction.sql().script("INSERT INTO annotation_index (annotation_index) VALUES ('rebuild')");
                return transaction;
            });
        }
        Opener.open(file).close();
        return result;
    }

    /** A table's columns; empty where there is no such table. */
    public Set<String> columns(String table) {
        return new HashSet<>(sql.list(row -> row.getString(1), """
                SELECT i.name FROM pragma_table_list l, pragma_table_info(l.name) i WHERE l.schema = 'main' AND l.type = 'table'
                  AND l.name NOT LIKE 'sqlite_%' AND l.name = ?
                """, table));
    }

    /** @throws IOException where the row is no row of this table */
    public void put(String table, Set<String> columns, String json) throws IOException {
        List<String> names = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        try (var in = new JsonReader(new StringReader(json))) {
            in.beginObject();
            while (in.hasNext()) {
                String name = in.nextName();
                if (!columns.contains(name)) {
                    throw new IOException("no column " + name + " in " + table);
                }
                names.add(Dump.name(name));
                values.add(value(in));
            }
            in.endObject();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new IOException(e);
        }
        if (!names.isEmpty()) {
            sql.update("INSERT INTO " + Dump.name(table) + " (" + String.join(", ", names) + ") VALUES ("
                    + String.join(", ", names.stream().map(name -> "?").toList()) + ")", values.toArray());
        }
    }

    private @Nullable Object value(JsonReader in) throws IOException {
        return switch (in.peek()) {
            case NULL -> {
                in.nextNull();
                yield null;
            }
            case NUMBER -> {
                String number = in.nextString();
                yield number.matches("-?\\d+") ? (Object) Long.valueOf(number) : Double.valueOf(number);
            }
            case STRING -> in.nextString();
            case BEGIN_OBJECT -> {
                in.beginObject();
                String kind = in.nextName();
                String hash = in.nextString();
                in.endObject();
                yield kind.equals("hex") ? HexFormat.of().parseHex(hash) : blobs.read(hash);
            }
            case BEGIN_ARRAY, END_ARRAY, END_OBJECT, NAME, BOOLEAN, END_DOCUMENT -> throw new IOException("not a value: " + in.peek());
        };
    }
}
