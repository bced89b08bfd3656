package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.TextRange;

/** What the reader has typed and not stored yet. Drafts on annotations in the trash are kept and not seen. */
public final class DraftStore {

    private static final String SEEN = """
            SELECT d.* FROM draft d LEFT JOIN annotation n ON n.id = d.annotation_id
            WHERE (d.annotation_id IS NULL OR n.deleted_at IS NULL) AND\s""";

    private final Sql sql;

    DraftStore(Sql sql) {
        this.sql = sql;
    }

    /** Adds a draft, or replaces the one of the same key. */
    public void put(StoredDraft draft, Instant when) {
        StoredDraft.@Nullable Place place = draft.place();
        @Nullable Anchor anchor = place == null ? null : place.anchor();
        sql.update("""
                INSERT OR REPLACE INTO draft (key, article_id, annotation_id, exact, prefix, suffix, start, "end", color, style,
                  body, tags, open, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, draft.key(), draft.articleId(), draft.annotationId(),
                anchor == null ? null : anchor.exact(), anchor == null ? null : anchor.prefix(),
                anchor == null ? null : anchor.suffix(), anchor == null ? null : anchor.position().start(),
                anchor == null ? null : anchor.position().end(), place == null ? null : place.color().id(),
                place == null ? null : place.style().id(), draft.body(), String.join("\n", draft.tags()),
                draft.open() ? 1 : 0, when.toEpochMilli());
    }

    public void remove(String key) {
        sql.update("DELETE FROM draft WHERE key = ?", key);
    }

    public Optional<StoredDraft> get(String key) {
        return sql.first(DraftStore::read, SEEN + "d.key = ?", key);
    }

    /** Those of one article, the last written first. */
    public List<StoredDraft> of(String articleId) {
        return sql.list(DraftStore::read, SEEN + "d.article_id = ? ORDER BY d.modified DESC, d.key", articleId);
    }

    private static StoredDraft read(ResultSet row) throws SQLException {
        @Nullable String exact = row.getString("exact");
        StoredDraft.@Nullable Place place = exact == null
                ? null
                : new StoredDraft.Place(
                        new Anchor(exact, row.getString("prefix"), row.getString("suffix"),
                                new TextRange(row.getInt("start"), row.getInt("end"))),
                        HighlightColor.valueOf(row.getString("color").toUpperCase(Locale.ROOT)),
                        HighlightStyle.valueOf(row.getString("style").toUpperCase(Locale.ROOT)));
        return new StoredDraft(row.getString("key"), row.getString("article_id"), row.getString("annotation_id"), place,
                row.getString("body"), row.getString("tags").lines().toList(), row.getBoolean("open"));
    }
}
