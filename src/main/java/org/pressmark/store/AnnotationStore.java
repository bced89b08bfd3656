package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.Annotation;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.NoteLink;
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
                anchor == null ? null : headings(anchor));
        putTags(annotation.id(), tags);
        putLinks(annotation.id(), body);
    }

    private static @Nullable String headings(Anchor anchor) {
        return anchor.headings().isEmpty() ? null : String.join("\n", anchor.headings());
    }

    private void putTags(String id, List<String> tags) {
        sql.update("DELETE FROM annotation_tag WHERE annotation_id = ?", id);
        for (int i = 0; i < tags.size(); i++) {
            sql.update("INSERT INTO annotation_tag (annotation_id, position, tag) VALUES (?, ?, ?)", id, i, tags.get(i));
        }
    }

    private void putLinks(String id, String body) {
        sql.update("DELETE FROM annotation_link WHERE annotation_id = ?", id);
        List<String> targets = NoteLink.in(body).stream().map(NoteLink::target).distinct().toList();
        for (int i = 0; i < targets.size(); i++) {
            sql.update("INSERT INTO annotation_link (annotation_id, position, target) VALUES (?, ?, ?)", id, i, targets.get(i));
        }
    }

    /**
     * Gives a known annotation other values; its place, and whether it is in the trash, stay. Only what differs is written: many may be
     * changed at once, and the full-text index hangs on the words.
     *
     * @param before as it is stored
     */
    public void update(Annotation before, Annotation after) {
        String id = after.id();
        if (after instanceof Annotation.Highlight h) {
            sql.update("UPDATE annotation SET color = ?, style = ?, modified = ? WHERE id = ?",
                    h.color().id(), h.style().id(), h.modified().toEpochMilli(), id);
        } else {
            sql.update("UPDATE annotation SET modified = ? WHERE id = ?", after.modified().toEpochMilli(), id);
        }
        if (!tags(after).equals(tags(before))) {
            putTags(id, tags(after));
        }
        if (!body(after).equals(body(before))) {
            sql.update("UPDATE annotation SET body = ? WHERE id = ?", body(after), id);
            putLinks(id, body(after));
        }
    }

    private static List<String> tags(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight h -> h.tags();
            case Annotation.Bookmark b -> List.of();
            case Annotation.Note n -> n.tags();
        };
    }

    private static String body(Annotation annotation) {
        return switch (annotation) {
            case Annotation.Highlight h -> h.comment();
            case Annotation.Bookmark b -> b.name();
            case Annotation.Note n -> n.text();
        };
    }

    /** Takes an annotation out of the trash. */
    public void restore(String id) {
        sql.update("UPDATE annotation SET deleted_at = NULL WHERE id = ? AND deleted_at IS NOT NULL", id);
    }

    /** Those of these ids that are not in the trash. */
    public List<Annotation> all(Collection<String> ids) {
        return some(ids, "n.deleted_at IS NULL");
    }

    /** Those of these ids, in the trash or not. */
    public List<Annotation> allWithTrash(Collection<String> ids) {
        return some(ids, "1");
    }

    /** As one JSON array: there may be more than a statement takes values. */
    private List<Annotation> some(Collection<String> ids, String condition) {
        String array = ids.stream().map(id -> '"' + id.replaceAll("[^\\w-]", "") + '"').collect(Collectors.joining(",", "[", "]"));
        return read("n.id IN (SELECT value FROM json_each(?)) AND " + condition, array);
    }

    /** In the trash or not. */
    public Optional<Annotation> find(String id) {
        return read("n.id = ?", id).stream().findFirst();
    }

    /** Those whose id starts with the given characters, and which are not in the trash. */
    public List<Annotation> startingWith(String prefix) {
        return read("substr(n.id, 1, length(?1)) = ?1 AND n.deleted_at IS NULL", prefix);
    }

    /** Gives a known annotation another place: its anchor, and the text that this was made in. */
    public void move(Annotation annotation, long versionId) {
        @Nullable Anchor anchor = switch (annotation) {
            case Annotation.Highlight h -> h.anchor();
            case Annotation.Bookmark b -> b.anchor();
            case Annotation.Note n -> null;
        };
        if (anchor != null) {
            sql.update("UPDATE annotation SET exact = ?, prefix = ?, suffix = ?, start = ?, \"end\" = ?, version_id = ?, headings = ? WHERE id = ?",
                    anchor.exact(), anchor.prefix(), anchor.suffix(), anchor.position().start(), anchor.position().end(),
                    versionId, headings(anchor), annotation.id());
        }
    }

    /** The version that an annotation's anchor was made in. */
    public long versionOf(String id) {
        return sql.number("SELECT version_id FROM annotation WHERE id = ?", id);
    }

    public void trash(String id, Instant when) {
        sql.update("UPDATE annotation SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", when.toEpochMilli(), id);
    }

    public Optional<Annotation> get(String id) {
        return read("n.id = ? AND n.deleted_at IS NULL", id).stream().findFirst();
    }

    /** Those of one article, in the order in which they were made. */
    public List<Annotation> of(String articleId) {
        return read("n.article_id = ? AND n.deleted_at IS NULL", articleId);
    }

    public List<Annotation> ofWithTrash(String articleId) {
        return read("n.article_id = ?", articleId);
    }

    /** Every tag in use, those used most first. */
    public List<String> tags() {
        return sql.list(row -> row.getString(1), """
                SELECT t.tag FROM annotation_tag t JOIN annotation n ON n.id = t.annotation_id
                WHERE n.deleted_at IS NULL GROUP BY t.tag ORDER BY count(*) DESC, t.tag
                """);
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
