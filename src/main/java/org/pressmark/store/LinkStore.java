package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.LinkTarget;
import org.pressmark.model.NoteLink;
import org.pressmark.model.TextRange;

/** What links in notes lead to. What is in the trash is led to by none. */
public final class LinkStore {

    private static final String ANNOTATIONS = """
            SELECT n.id, n.article_id, n.kind, substr(n.exact, 1, 200) AS words, substr(n.body, 1, 400) AS body, a.title,
              p.start, p."end"%s FROM annotation n JOIN article a ON a.id = n.article_id
            LEFT JOIN placement p ON p.annotation_id = n.id AND p.version_id = a.version_id%s
            WHERE n.deleted_at IS NULL AND a.deleted_at IS NULL AND %s
            """;

    private static final String ARTICLES = "SELECT a.id, a.title FROM article a WHERE a.deleted_at IS NULL AND ";

    private final Sql sql;

    LinkStore(Sql sql) {
        this.sql = sql;
    }

    /** An annotation or an article; empty where it is in the trash or gone for good. */
    public Optional<LinkTarget> target(String id) {
        return sql.first(LinkStore::annotation, ANNOTATIONS.formatted("", "", "n.id = ?"), id)
                .or(() -> sql.first(LinkStore::article, ARTICLES + "a.id = ?", id));
    }

    /** Whether the library holds any link at all; most do not. */
    public boolean any() {
        return sql.number("SELECT EXISTS (SELECT 1 FROM annotation_link)") != 0;
    }

    /** By id of the annotation or article that is led to, the annotations that lead there. */
    public Map<String, List<LinkTarget>> backlinks() {
        return byTarget("1");
    }

    /** The annotations that lead to one annotation or article. */
    public List<LinkTarget> backlinks(String target) {
        return byTarget("l.target = ?", target).getOrDefault(target, List.of());
    }

    private Map<String, List<LinkTarget>> byTarget(String condition, Object... values) {
        Map<String, List<LinkTarget>> all = new HashMap<>();
        sql.list(row -> all.computeIfAbsent(row.getString("target"), id -> new ArrayList<>()).add(annotation(row)),
                ANNOTATIONS.formatted(", l.target", " JOIN annotation_link l ON l.annotation_id = n.id", condition)
                        + " ORDER BY n.number", values);
        return all;
    }

    /** Articles whose title holds all the words, those opened last first. */
    public List<LinkTarget> articles(List<String> words, int limit) {
        return sql.list(LinkStore::article, ARTICLES + holds("a.title", words)
                + " ORDER BY max(a.added, coalesce(a.opened, 0)) DESC, a.number DESC LIMIT " + limit, folded(words));
    }

    /** Annotations that hold all the words, those of one article first, the newest first. */
    public List<LinkTarget> annotations(List<String> words, @Nullable String nearArticle, int limit) {
        List<@Nullable Object> values = new ArrayList<>(List.of(folded(words)));
        values.add(nearArticle);
        return sql.list(LinkStore::annotation,
                ANNOTATIONS.formatted("", "", holds("coalesce(n.exact, '') || ' ' || substr(n.body, 1, 400)", words))
                        + " ORDER BY n.article_id = ? DESC, n.modified DESC, n.number DESC LIMIT " + limit, values.toArray());
    }

    private static String holds(String column, List<String> words) {
        return words.isEmpty() ? "1" : String.join(" AND ", words.stream().map(word -> "holds(" + column + ", ?)").toList());
    }

    private static Object[] folded(List<String> words) {
        return words.stream().map(Matching::fold).toArray();
    }

    private static LinkTarget article(ResultSet row) throws SQLException {
        String id = row.getString("id");
        String title = row.getString("title");
        return new LinkTarget(id, id, null, NoteLink.plain(title), title, null);
    }

    private static LinkTarget annotation(ResultSet row) throws SQLException {
        var kind = AnnotationKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        String exact = row.getString("words");
        String body = NoteLink.plain(row.getString("body").replaceAll("\\[\\[pm:[^|\\]]*\\|", " "));
        String words = switch (kind) {
            case HIGHLIGHT -> NoteLink.plain(exact);
            case BOOKMARK -> body.isEmpty() ? NoteLink.plain(exact) : body;
            case NOTE -> body;
        };
        Long start = Sql.nullableLong(row, "start");
        return new LinkTarget(row.getString("id"), row.getString("article_id"), kind, words, row.getString("title"),
                start == null ? null : new TextRange(start.intValue(), row.getInt("end")));
    }
}
