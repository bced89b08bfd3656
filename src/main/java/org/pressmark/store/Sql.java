package org.pressmark.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection; every failure comes out as a {@link StoreException}. */
final class Sql {

    /** Makes a value of the row that a result stands at. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Path file;

    Sql(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Runs one or several statements that take no values. */
    void script(String statements) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        } catch (SQLException e) {
            throw SqliteErrors.of(e, file);
        }
    }

    /** @return number of rows changed */
    int update(String sql, @Nullable Object... values) {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw SqliteErrors.of(e, file);
        }
    }

    <T> List<T> list(Row<T> row, String sql, @Nullable Object... values) {
        try (var statement = prepare(sql, values);
                var result = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (result.next()) {
                all.add(row.read(result));
            }
            return all;
        } catch (SQLException e) {
            throw SqliteErrors.of(e, file);
        }
    }

    /** Row by row, keeping none. */
    void each(Row<?> row, String sql, @Nullable Object... values) {
        try (var statement = prepare(sql, values);
                var result = statement.executeQuery()) {
            while (result.next()) {
                row.read(result);
            }
        } catch (SQLException e) {
            throw SqliteErrors.of(e, file);
        }
    }

    <T> Optional<T> first(Row<T> row, String sql, @Nullable Object... values) {
        return list(row, sql, values).stream().findFirst();
    }

    long number(String sql, @Nullable Object... values) {
        return first(row -> row.getLong(1), sql, values).orElse(0L);
    }

    /** Null stays null, where {@code getLong} would give 0. */
    static @Nullable Long nullableLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
