package org.pressmark.store;

import java.util.List;

/** The full-text index over the articles' current texts and over comments and notes; kept in step by triggers. */
public final class SearchIndex {

    /**
     * An article in which something was found.
     *
     * @param articleId which
     * @param inText whether the words are in its text, title or byline, not only in the reader's notes
     */
    public record Hit(String articleId, boolean inText) {}

    private final Sql sql;

    SearchIndex(Sql sql) {
        this.sql = sql;
    }

    /**
     * Articles that hold all the words, the best first: those that hold them themselves, then those with a note that does.
     *
     * @param words plain words, not empty; each is looked for as the beginning of one
     */
    public List<Hit> find(List<String> words, int limit) {
        String query = String.join(" ", words.stream().map(SearchIndex::beginning).toList());
        return sql.list(row -> new Hit(row.getString(1), row.getInt(2) == 0), """
                SELECT id, min(part), min(score) FROM (
                  SELECT a.id AS id, 0 AS part, f.rank AS score FROM article_index f JOIN article a ON a.version_id = f.rowid
                    WHERE f.article_index MATCH ?1
                  UNION ALL
                  SELECT n.article_id, 1, f.rank FROM annotation_index f JOIN annotation n ON n.number = f.rowid
                    JOIN article a ON a.id = n.article_id WHERE f.annotation_index MATCH ?1 AND a.deleted_at IS NULL)
                GROUP BY id ORDER BY 2, 3, id LIMIT ?2
                """, query, limit);
    }

    /** As a string of FTS5's query language, so that nothing in it is an operator. */
    private static String beginning(String word) {
        return '"' + word.replace("\"", "\"\"") + "\"*";
    }
}
