package org.pressmark.store;

import java.util.Optional;

/** Values the program remembers between sessions. */
public final class SettingStore {

    private final Sql sql;

    SettingStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<String> get(String key) {
        return sql.first(row -> row.getString(1), "SELECT value FROM setting WHERE key = ?", key);
    }

    public void put(String key, String value) {
        sql.update("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                key, value);
    }
}
