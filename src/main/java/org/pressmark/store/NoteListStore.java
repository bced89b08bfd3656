package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;
import org.pressmark.model.ListedNote;
import org.pressmark.model.NoteFilter;
import org.pressmark.model.TextRange;

/** Annotations for lists: as many as there are, none of them long, filtered by the database. */
public final class NoteListStore {

    /** UTF-16 code units, roughly, of marked words and of comment that a list shows. */
    private static final int WORDS = 300;
    private static final int COMMENT = 1200;

    private static final char BETWEEN_TAGS = '\u001f';

    private static final String COLUMNS = """
            SELECT n.id, n.article_id, a.title, n.kind, n.color, n.style, substr(n.exact, 1, %d) AS words,
              substr(n.body, 1, %d) AS body, p.status, p.start, p."end", n.created, n.modified, n.deleted_at,
              (SELECT group_concat(t.tag, char(31)) FROM (
                SELECT tag FROM annotation_tag WHERE annotation_id = n.id ORDER BY position) t) AS tags
            FROM annotation n JOIN article a ON a.id = n.article_id
            LEFT JOIN placement p ON p.annotation_id = n.id AND p.version_id = coalesce(?, a.version_id)
            """.formatted(WORDS, COMMENT);

    /** Articles as on the shelf; in each, notes first, then in text order, orphans last. */
    private static final String ORDER = """
             ORDER BY max(a.added, coalesce(a.opened, 0)) DESC, a.number DESC,
              CASE WHEN n.kind = 'note' THEN 0 WHEN p.status = 'orphan' THEN 2 ELSE 1 END,
              coalesce(p.start, n.start, 0), coalesce(p."end", n."end", 0), n.created, n.id
            """;

    private final Sql sql;

    NoteListStore(Sql sql) {
        this.sql = sql;
    }

    /** Of all articles that are not in the trash, in the order of the shelf. The speaker is not asked about here. */
    public List<ListedNote> all(NoteFilter filter) {
        var where = new Where("n.deleted_at IS NULL AND a.deleted_at IS NULL");
        where.filter(filter, "holds(a.title, ?)");
        return list(where, null, ORDER);
    }

    /** @param versionId the text that places are asked in */
    public List<ListedNote> of(String articleId, long versionId, NoteFilter filter) {
        var where = new Where("n.deleted_at IS NULL AND n.article_id = ?", articleId);
        where.filter(filter, null);
        return list(where, versionId, ORDER);
    }

    /** Those in the trash, the last deleted first; not those that are there with their article only. */
    public List<ListedNote> trashed(NoteFilter filter) {
        var where = new Where("n.deleted_at IS NOT NULL");
        where.filter(filter, "holds(a.title, ?)");
        return list(where, null, " ORDER BY n.deleted_at DESC, n.number DESC");
    }

    private List<ListedNote> list(Where where, @Nullable Long version, String order) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(version);
        values.addAll(where.values);
        return sql.list(NoteListStore::note, COLUMNS + " WHERE " + where.condition + order, values.toArray());
    }

    /** A condition and its values. */
    private static final class Where {
        private final StringBuilder condition;
        private final List<Object> values = new ArrayList<>();

        private Where(String condition, Object... values) {
            this.condition = new StringBuilder(condition);
            Collections.addAll(this.values, values);
        }

        private void and(String more, Object... moreValues) {
            condition.append(" AND ").append(more);
            Collections.addAll(values, moreValues);
        }

        private void filter(NoteFilter filter, @Nullable String elsewhere) {
            for (String word : filter.words()) {
                String folded = Matching.fold(word);
                and("(holds(n.exact, ?) OR holds(n.body, ?) OR EXISTS (SELECT 1 FROM annotation_tag t"
                        + " WHERE t.annotation_id = n.id AND holds(t.tag, ?))", folded, folded, folded);
                if (elsewhere != null) {
                    condition.append(" OR ").append(elsewhere);
                    values.add(folded);
                }
                condition.append(')');
            }
            for (String tag : filter.tags()) {
                and("EXISTS (SELECT 1 FROM annotation_tag t WHERE t.annotation_id = n.id AND begins(t.tag, ?))", Matching.fold(tag));
            }
            if (!filter.colors().isEmpty()) {
                and("n.color IN (" + String.join(", ", Collections.nCopies(filter.colors().size(), "?")) + ")",
                        filter.colors().stream().map(HighlightColor::id).toArray());
            }
        }
    }

    private static ListedNote note(ResultSet row) throws SQLException {
        var kind = AnnotationKind.valueOf(upper(row, "kind"));
        String words = row.getString("words");
        String tags = row.getString("tags");
        Long deleted = Sql.nullableLong(row, "deleted_at");
        boolean highlight = kind == AnnotationKind.HIGHLIGHT;
        Long start = Sql.nullableLong(row, "start");
        return new ListedNote(row.getString("id"), row.getString("article_id"), row.getString("title"), kind,
                highlight ? HighlightColor.valueOf(upper(row, "color")) : null,
                highlight ? HighlightStyle.valueOf(upper(row, "style")) : null,
                words == null ? "" : words.strip().replaceAll("\\s+", " "), row.getString("body"),
                tags == null ? List.of() : List.of(tags.split(String.valueOf(BETWEEN_TAGS))), status(kind, row),
                start == null ? null : new TextRange(start.intValue(), row.getInt("end")),
                Instant.ofEpochMilli(row.getLong("created")), Instant.ofEpochMilli(row.getLong("modified")),
                deleted == null ? null : Instant.ofEpochMilli(deleted), null, List.of(), List.of());
    }

    /** A place that was not looked for yet, as another process added the annotation just now, is no certain one. */
    private static AnchorStatus status(AnnotationKind kind, ResultSet row) throws SQLException {
        if (kind == AnnotationKind.NOTE) {
            return AnchorStatus.ANCHORED;
        }
        String status = row.getString("status");
        return status == null ? AnchorStatus.UNCERTAIN : AnchorStatus.valueOf(status.toUpperCase(Locale.ROOT));
    }

    private static String upper(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}
