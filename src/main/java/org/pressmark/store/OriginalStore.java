package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.model.Extent;
import org.pressmark.model.Picture;

/** The files that texts were made of, each once, and the pictures that came with them. */
public final class OriginalStore {

    private final Sql sql;

    OriginalStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the file, unless it is there, as what a version was made of. */
    public void put(long versionId, StoredOriginal original) {
        sql.update("INSERT INTO original (hash, name, size, packed) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                original.hash(), original.name(), original.size(), original.packed());
        sql.update("""
                INSERT INTO origin (version_id, original_id, entry, extent, doubtful)
                VALUES (?, (SELECT id FROM original WHERE hash = ?), ?, ?, ?)
                ON CONFLICT (version_id) DO UPDATE SET original_id = excluded.original_id, entry = excluded.entry,
                  extent = excluded.extent, doubtful = excluded.doubtful
                """, versionId, original.hash(), original.entry(), original.extent().name().toLowerCase(Locale.ROOT), original.doubtful() ? 1 : 0);
    }

    /** What the article's current text was made of; empty where nothing was kept. */
    public Optional<StoredOriginal> of(String articleId) {
        return sql.first(OriginalStore::read, """
                SELECT o.hash, o.name, o.size, o.packed, g.entry, g.extent, g.doubtful
                FROM article a JOIN origin g ON g.version_id = a.version_id JOIN original o ON o.id = g.original_id WHERE a.id = ?
                """, articleId);
    }

    /** Whether the importer doubted the article's current text. */
    public boolean isDoubtful(String articleId) {
        return sql.number("SELECT g.doubtful FROM article a JOIN origin g ON g.version_id = a.version_id WHERE a.id = ?", articleId) == 1;
    }

    /** The article that the whole of a file is the current text of; empty where there is none, or the file holds several. */
    public Optional<String> articleOf(byte[] hash) {
        return sql.first(row -> row.getString(1), """
                SELECT a.id FROM original o JOIN origin g ON g.original_id = o.id JOIN article a ON a.version_id = g.version_id
                WHERE o.hash = ? AND g.entry = '' AND a.deleted_at IS NULL ORDER BY a.number
                """, (Object) hash);
    }

    public void putPictures(long versionId, List<Picture> pictures) {
        for (Picture picture : pictures) {
            sql.update("INSERT INTO picture (name, media, data) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
                    picture.name(), picture.mediaType(), picture.bytes());
            sql.update("INSERT INTO version_picture (version_id, picture_id) VALUES (?, (SELECT id FROM picture WHERE name = ?)) ON CONFLICT DO NOTHING",
                    versionId, picture.name());
        }
    }

    public Optional<Picture> picture(String name) {
        return sql.first(row -> new Picture(row.getString(1), row.getString(2), row.getBytes(3)),
                "SELECT name, media, data FROM picture WHERE name = ?", name);
    }

    private static StoredOriginal read(ResultSet row) throws SQLException {
        return new StoredOriginal(row.getBytes("hash"), row.getString("name"), row.getLong("size"), row.getBytes("packed"),
                row.getString("entry"), Extent.valueOf(row.getString("extent").toUpperCase(Locale.ROOT)), row.getInt("doubtful") == 1);
    }
}
