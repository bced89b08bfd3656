package org.pressmark.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What two libraries must know of each other's articles and annotations when they exchange files. */
public final class ExchangeStore {

    /** A text of an article. */
    public record Located(String articleId, long versionId, boolean current) {}

    /** An annotation in the trash. */
    public record Trashed(String id, Instant when) {}

    private final Sql sql;

    ExchangeStore(Sql sql) {
        this.sql = sql;
    }

    /** SHA-256 of a version's text, in hexadecimal digits. */
    public String hash(long versionId) {
        return sql.first(row -> HexFormat.of().formatHex(row.getBytes(1)), "SELECT hash FROM article_version WHERE id = ?", versionId)
                .orElse("");
    }

    /** The versions with a text, those that articles show first. */
    public List<Located> withHash(byte[] hash) {
        return sql.list(row -> new Located(row.getString(1), row.getLong(2), row.getInt(3) == 1), """
                SELECT a.id, v.id, a.version_id = v.id FROM article_version v JOIN article a ON a.id = v.article_id
                WHERE v.hash = ? AND a.deleted_at IS NULL ORDER BY a.version_id = v.id DESC, a.number
                """, (Object) hash);
    }

    public List<String> atAddress(String address) {
        return sql.list(row -> row.getString(1),
                "SELECT id FROM article WHERE address = ? AND deleted_at IS NULL ORDER BY number", address);
    }

    /** By annotation id, when its former states were made. */
    public Map<String, List<Instant>> earlier(String articleId) {
        Map<String, List<Instant>> all = new HashMap<>();
        sql.each(row -> all.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(Instant.ofEpochMilli(row.getLong(2))), """
                SELECT s.annotation_id, s.modified FROM annotation_state s JOIN annotation n ON n.id = s.annotation_id
                WHERE n.article_id = ? ORDER BY s.annotation_id, s.modified
                """, articleId);
        return all;
    }

    public List<Instant> earlierOf(String annotationId) {
        return sql.list(row -> Instant.ofEpochMilli(row.getLong(1)),
                "SELECT modified FROM annotation_state WHERE annotation_id = ? ORDER BY modified", annotationId);
    }

    public void addEarlier(String annotationId, Iterable<Instant> states) {
        for (Instant state : states) {
            sql.update("INSERT OR IGNORE INTO annotation_state (annotation_id, modified) VALUES (?, ?)", annotationId,
                    state.toEpochMilli());
        }
    }

    /** The article's annotations in the trash. */
    public List<Trashed> trashed(String articleId) {
        return sql.list(row -> new Trashed(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
                "SELECT id, deleted_at FROM annotation WHERE article_id = ? AND deleted_at IS NOT NULL ORDER BY id", articleId);
    }

    /** When an annotation went to the trash; empty where it is not there. */
    public Optional<Instant> deletedAt(String annotationId) {
        return sql.first(row -> Instant.ofEpochMilli(row.getLong(1)),
                "SELECT deleted_at FROM annotation WHERE id = ? AND deleted_at IS NOT NULL", annotationId);
    }
}
