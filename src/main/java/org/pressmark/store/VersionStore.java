package org.pressmark.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pressmark.model.Analysis;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Block;
import org.pressmark.model.Section;

/** The texts of articles with their blocks and analysis. */
public final class VersionStore {

    private static final String COLUMNS = "SELECT v.id, v.number, v.text, v.blocks, v.analysis, v.engine FROM article_version v ";

    private final Sql sql;

    VersionStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds a text and makes it the article's current one.
     *
     * @param hash identity of the text
     * @return the version's id
     */
    public long add(String articleId, byte[] hash, ArticleText text, Analysis analysis, int engine, Instant when) {
        sql.update("""
                INSERT INTO article_version (article_id, number, imported, hash, engine, text, blocks, analysis, source)
                VALUES (?, (SELECT 1 + count(*) FROM article_version WHERE article_id = ?), ?, ?, ?, ?, ?, ?,
                  (SELECT source FROM article WHERE id = ?))
                """, articleId, articleId, when.toEpochMilli(), hash, engine, text.text(),
                BlocksJson.write(text.blocks(), text.pages()), AnalysisJson.write(analysis), articleId);
        long id = sql.number("SELECT last_insert_rowid()");
        sql.update("UPDATE article SET version_id = ? WHERE id = ?", id, articleId);
        return id;
    }

    /** The same text, read anew: other paragraphs, links or styles. Its analysis is to be made anew, as an engine of 0 says. */
    public void putBlocks(long versionId, List<Block> blocks) {
        sql.update("UPDATE article_version SET blocks = ?, engine = 0 WHERE id = ?", BlocksJson.write(blocks), versionId);
    }

    /** The versions of an article without their texts, the first one first. */
    public List<StoredVersion.Listed> list(String articleId) {
        return sql.list(row -> new StoredVersion.Listed(row.getLong("id"), row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("imported")), row.getString("source"), row.getBoolean("current")), """
                SELECT v.id, v.number, v.imported, v.source, a.version_id = v.id AS current
                FROM article_version v JOIN article a ON a.id = v.article_id WHERE a.id = ? ORDER BY v.number
                """, articleId);
    }

    /** Replaces an analysis that an older engine made. */
    public void putAnalysis(long versionId, Analysis analysis, int engine) {
        sql.update("UPDATE article_version SET analysis = ?, engine = ? WHERE id = ?",
                AnalysisJson.write(analysis), engine, versionId);
    }

    public Optional<StoredVersion> current(String articleId) {
        return sql.first(VersionStore::read,
                COLUMNS + "JOIN article a ON a.version_id = v.id WHERE a.id = ?", articleId);
    }

    public Optional<StoredVersion> get(long versionId) {
        return sql.first(VersionStore::read, COLUMNS + "WHERE v.id = ?", versionId);
    }

    /** Every version, the first one first. */
    public List<StoredVersion> all(String articleId) {
        return sql.list(VersionStore::read, COLUMNS + "WHERE v.article_id = ? ORDER BY v.number", articleId);
    }

    /** The current text alone, without the cost of reading its structure. */
    public Optional<String> currentText(String articleId) {
        return sql.first(row -> row.getString(1),
                "SELECT v.text FROM article_version v JOIN article a ON a.version_id = v.id WHERE a.id = ?", articleId);
    }

    /** The outline of any version alone; none where its analysis is still to be made. */
    public List<Section> outline(long versionId) {
        return sql.first(row -> row.getString(1), "SELECT analysis FROM article_version WHERE id = ?", versionId)
                .map(AnalysisJson::outline).orElse(List.of());
    }

    /** The text of any version. */
    public Optional<String> text(long versionId) {
        return sql.first(row -> row.getString(1), "SELECT text FROM article_version WHERE id = ?", versionId);
    }

    /** Number of the engine that made a version's analysis. */
    public int engine(long versionId) {
        return (int) sql.number("SELECT engine FROM article_version WHERE id = ?", versionId);
    }

    public Optional<Long> currentId(String articleId) {
        return sql.first(row -> row.getLong(1), "SELECT version_id FROM article WHERE id = ?", articleId);
    }

    private static StoredVersion read(ResultSet row) throws SQLException {
        String text = row.getString("text");
        int engine = row.getInt("engine");
        Analysis analysis = Analysis.NONE;
        try {
            analysis = AnalysisJson.read(row.getString("analysis"));
        } catch (IOException e) {
            // It can be made anew from the text; an engine of 0 asks for that.
            engine = 0;
        }
        return new StoredVersion(row.getLong("id"), row.getInt("number"),
                structured(text, row.getString("blocks")), analysis, engine);
    }

    private static ArticleText structured(String text, String json) throws SQLException {
        try {
            return new ArticleText(text, BlocksJson.read(json), BlocksJson.readPages(json));
        } catch (IOException e) {
            throw new SQLException("unreadable blocks", "", SqliteErrors.CORRUPT, e);
        }
    }
}
