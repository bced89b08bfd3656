package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.TextRange;

/** The reader's annotations and their tags. Those in the trash are kept and not seen. */
public final class AnnotationStore {

    private final Sql sql;

    AnnotationStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds an annotation, or gives the one of the same id these values; takes it out of the trash.
     *
     * @param versionId the text that its anchor was made in; kept as it was where the annotation is known
     */
    public void put(Annotation annotation, long versionId) {
        switch (annotation) {
            case Annotation.Highlight h -> put(h, "highlight", versionId, h.anchor(), h.color(), h.style(), h.comment(), h.tags());
            case Annotation.Bookmark b -> put(b, "bookmark", versionId, b.anchor(), null, null, b.name(), List.of());
            case Annotation.Note n -> put(n, "note", versionId, null, null, null, n.text(), n.tags());
        }
    }

    private void put(Annotation annotation, String kind, long versionId, @Nullable Anchor anchor,
            @Nullable HighlightColor color, @Nullable HighlightStyle style, String body, List<String> tags) {
        sql.update("""
                INSERT INTO annotation (id, article_id, version_id, kind, exact, prefix, suffix, start, "end", color, style,
                  body, created, modified, headings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET color = excluded.color, style = excluded.style, body = excluded.body,
                  modified = excluded.modified, deleted_at = NULL
                """, annotation.id(), annotation.articleId(), versionId, kind,
                anchor == null ? null : anchor.exact(), anchor == null ? null : anchor.prefix(),
                anchor == null ? null : anchor.suffix(), anchor == null ? null : anchor.position().start(),
                anchor == null ? null : anchor.position().end(), color == null ? null : color.id(),
                style == null ? null : style.id(), body, annotation.created().toEpochMilli(),
                annotation.modified().toEpochMilli(),
                anchor == null || anchor.headings().isEmpty() ? null : String.join("\n", anchor.headings()));
        sql.update("DELETE FROM annotation_tag WHERE annotation_id = ?", annotation.id());
        for (int i = 0; i < tags.size(); i++) {
            sql.update("INSERT INTO annotation_tag (annotation_id, position, tag) VALUES (?, ?, ?)",
                    annotation.id(), i, tags.get(i));
        }
    }

    public void trash(String id, Instant when) {
        sql.update("UPDATE annotation SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", when.toEpochMilli(), id);
    }

    public Optional<Annotation> get(String id) {
        return read("n.id = ? AND n.deleted_at IS NULL", id).stream().findFirst();
    }

    /** Id of the version that an annotation was made in. */
    public long versionOf(String id) {
        return sql.number("SELECT version_id FROM annotation WHERE id = ?", id);
    }

    /** Those of one article, in the order in which they were made. */
    public List<Annotation> of(String articleId) {
        return read("n.article_id = ? AND n.deleted_at IS NULL", articleId);
    }

    public List<Annotation> ofWithTrash(String articleId) {
        return read("n.article_id = ?", articleId);
    }

    private List<Annotation> read(String condition, String value) {
        Map<String, List<String>> tags = new HashMap<>();
        sql.list(row -> tags.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2)),
                "SELECT t.annotation_id, t.tag FROM annotation_tag t JOIN annotation n ON n.id = t.annotation_id WHERE "
                        + condition + " ORDER BY t.annotation_id, t.position", value);
        return sql.list(row -> annotation(row, tags.getOrDefault(row.getString("id"), List.of())),
                "SELECT n.* FROM annotation n WHERE " + condition + " ORDER BY n.number", value);
    }

    private static Annotation annotation(ResultSet row, List<String> tags) throws SQLException {
        String id = row.getString("id");
        String articleId = row.getString("article_id");
        String body = row.getString("body");
        var created = Instant.ofEpochMilli(row.getLong("created"));
        var modified = Instant.ofEpochMilli(row.getLong("modified"));
        String kind = row.getString("kind");
        return switch (kind) {
            case "note" -> new Annotation.Note(id, articleId, body, tags, created, modified);
            case "bookmark" -> new Annotation.Bookmark(id, articleId, anchor(row), body, created, modified);
            case "highlight" -> new Annotation.Highlight(id, articleId, anchor(row),
                    HighlightColor.valueOf(row.getString("color").toUpperCase(Locale.ROOT)),
                    HighlightStyle.valueOf(row.getString("style").toUpperCase(Locale.ROOT)), body, tags, created, modified);
            default -> throw new SQLException("unknown kind of annotation " + kind, "", SqliteErrors.CORRUPT);
        };
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        String headings = row.getString("headings");
        return new Anchor(row.getString("exact"), row.getString("prefix"), row.getString("suffix"),
                new TextRange(row.getInt("start"), row.getInt("end")), headings == null ? List.of() : headings.lines().toList());
    }
}
