package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.ArticleText;
import org.pressmark.model.Format;
import org.pressmark.model.WebAddress;

/** What is known of articles besides their texts. Articles in the trash are not seen. */
public final class ArticleStore {

    private static final String SUMMARIES = """
            SELECT a.*, (SELECT json_group_array(tag) FROM (SELECT tag FROM article_tag t WHERE t.article_id = a.id ORDER BY position)) AS tags,
              (SELECT count(*) FROM annotation n WHERE n.article_id = a.id AND n.deleted_at IS NULL) AS notes
            FROM article a WHERE a.deleted_at IS NULL
            """;

    private final Sql sql;

    ArticleStore(Sql sql) {
        this.sql = sql;
    }

    /** Adds an article that has no version yet. */
    public void add(String id, Article article, int words, @Nullable String path, Instant when) {
        sql.update("""
                INSERT INTO article (id, title, byline, publisher, published, language, format, source, path, address,
                  words, length, added, address_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, article.title(), article.byline(), article.publisher(), article.published(), article.language(),
                article.format().id(), article.source(), path, article.address(), words, article.text().length(),
                when.toEpochMilli(), WebAddress.key(article.address()));
    }

    /** What a newer reading of the same article says; its new text is added as a version. */
    public void renew(String id, Article article, int words, @Nullable String path, int readTo) {
        sql.update("""
                UPDATE article SET title = ?, byline = ?, publisher = ?, published = ?, language = ?, format = ?, source = ?,
                  path = ?, address = coalesce(?, address), address_key = coalesce(?, address_key), words = ?, length = ?, read_to = ? WHERE id = ?
                """, article.title(), article.byline(), article.publisher(), article.published(), article.language(),
                article.format().id(), article.source(), path, article.address(), WebAddress.key(article.address()), words,
                article.text().length(), readTo, id);
    }

    /** The last opened or added first. */
    public List<ArticleSummary> list() {
        return sql.list(ArticleStore::summary, SUMMARIES + "ORDER BY max(a.added, coalesce(a.opened, 0)) DESC, a.number DESC");
    }

    public Optional<ArticleSummary> summary(String id) {
        return sql.first(ArticleStore::summary, SUMMARIES + "AND a.id = ?", id);
    }

    /** Those whose id starts with the given characters. */
    public List<ArticleSummary> startingWith(String prefix) {
        return sql.list(ArticleStore::summary, SUMMARIES + "AND substr(a.id, 1, length(?)) = ?", prefix, prefix);
    }

    /** Ids of the articles whose current text has the hash. */
    public List<String> withHash(byte[] hash) {
        return sql.list(row -> row.getString(1), """
                SELECT a.id FROM article a JOIN article_version v ON v.id = a.version_id
                WHERE v.hash = ? AND a.deleted_at IS NULL ORDER BY a.number
                """, (Object) hash);
    }

    public Optional<String> atPath(String path) {
        return sql.first(row -> row.getString(1),
                "SELECT id FROM article WHERE path = ? AND deleted_at IS NULL ORDER BY number DESC", path);
    }

    public List<String> titled(String title) {
        return sql.list(row -> row.getString(1),
                "SELECT id FROM article WHERE title = ? AND deleted_at IS NULL ORDER BY number", title);
    }

    public Optional<String> path(String id) {
        return sql.first(row -> Optional.ofNullable(row.getString(1)), "SELECT path FROM article WHERE id = ?", id).flatMap(path -> path);
    }

    /** What a list of articles to read says. */
    public SavedStore saved() {
        return new SavedStore(sql);
    }

    /** Ids of the articles that come from one of the addresses. */
    public List<String> atAddress(String address, String sameAddress) {
        return sql.list(row -> row.getString(1),
                "SELECT id FROM article WHERE (address IN (?, ?) OR address_key = ?) AND deleted_at IS NULL ORDER BY number",
                address, sameAddress, WebAddress.key(address));
    }

    public void putPath(String id, String source, String path) {
        sql.update("UPDATE article SET source = ?, path = ? WHERE id = ?", source, path, id);
    }

    public void putOpened(String id, Instant when) {
        sql.update("UPDATE article SET opened = ? WHERE id = ?", when.toEpochMilli(), id);
    }

    /** A few words that are others whenever the article's text, annotations or corrections have changed. */
    public Optional<String> state(String id) {
        return sql.first(row -> row.getString(1) + "/" + row.getString(2) + "/" + row.getString(3) + "/" + row.getString(4), """
                SELECT version_id,
                  (SELECT count(*) || ' ' || count(deleted_at) || ' ' || total(modified) || ' ' || total(deleted_at)
                     FROM annotation WHERE article_id = a.id),
                  (SELECT count(*) || ' ' || total(start) || ' ' || total("end") || ' ' || total(decided)
                     FROM placement WHERE version_id = a.version_id),
                  (SELECT count(*) || ' ' || count(deleted_at) || ' ' || total(deleted_at) FROM correction WHERE article_id = a.id)
                FROM article a WHERE id = ? AND deleted_at IS NULL
                """, id);
    }

    public void putReadTo(String id, int offset) {
        sql.update("UPDATE article SET read_to = ? WHERE id = ?", offset, id);
    }

    /** Puts an article into the trash with all that is on it. */
    public void trash(String id, Instant when) {
        sql.update("UPDATE article SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", when.toEpochMilli(), id);
    }

    /** Takes an article out of the trash; false where it was not there. */
    public boolean restore(String id) {
        return sql.update("UPDATE article SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL", id) > 0;
    }

    /** The article of a summary, with the given text. */
    public static Article article(ArticleSummary summary, ArticleText text) {
        return new Article(summary.title(), summary.byline(), summary.publisher(), summary.published(),
                summary.language(), summary.format(), summary.source(), summary.address(), text);
    }

    private static ArticleSummary summary(ResultSet row) throws SQLException {
        Long opened = Sql.nullableLong(row, "opened");
        return new ArticleSummary(row.getString("id"), row.getString("title"), row.getString("byline"),
                row.getString("publisher"), row.getString("published"), row.getString("language"),
                Format.valueOf(row.getString("format").toUpperCase(Locale.ROOT)), row.getString("source"),
                row.getString("address"), row.getInt("words"), row.getInt("notes"), row.getInt("read_to"),
                row.getInt("length"), Instant.ofEpochMilli(row.getLong("added")),
                opened == null ? null : Instant.ofEpochMilli(opened), SavedStore.read(row));
    }
}
