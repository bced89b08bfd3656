package org.pressmark.store;

import java.time.Instant;
import java.util.List;
import org.pressmark.model.TrashedArticle;

/** The articles in the trash, and the end of all that is there. */
public final class TrashStore {

    private final Sql sql;

    TrashStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * The last deleted first.
     *
     * @param words each stands in the title; none for all articles
     */
    public List<TrashedArticle> articles(List<String> words) {
        String condition = String.join("", words.stream().map(word -> " AND holds(a.title, ?)").toList());
        return sql.list(row -> new TrashedArticle(row.getString("id"), row.getString("title"), row.getInt("notes"),
                        Instant.ofEpochMilli(row.getLong("deleted_at"))), """
                SELECT a.id, a.title, a.deleted_at,
                  (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.deleted_at IS NULL) AS notes
                FROM article a WHERE a.deleted_at IS NOT NULL%s ORDER BY a.deleted_at DESC, a.number DESC
                """.formatted(condition), words.stream().map(Matching::fold).toArray());
    }

    /** Number of annotations that emptying the trash would end: those in it, and those of articles in it. */
    public int notesAtStake() {
        return (int) sql.number("""
                SELECT count(*) FROM annotation n JOIN article a ON a.id = n.article_id
                WHERE n.deleted_at IS NOT NULL OR a.deleted_at IS NOT NULL
                """);
    }

    public int articleCount() {
        return (int) sql.number("SELECT count(*) FROM article WHERE deleted_at IS NOT NULL");
    }

    /** Deletes for good; nothing brings it back. */
    public void empty() {
        sql.update("DELETE FROM annotation WHERE deleted_at IS NOT NULL");
        sql.update("DELETE FROM article WHERE deleted_at IS NOT NULL");
        // What no other article was made of, or shows.
        sql.update("DELETE FROM original WHERE id NOT IN (SELECT original_id FROM origin)");
        sql.update("DELETE FROM picture WHERE id NOT IN (SELECT picture_id FROM version_picture)");
    }
}
