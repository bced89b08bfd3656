package org.pressmark.store;

import java.util.ArrayList;
import java.util.List;

/** Looks for damage: SQLite's own checks, then the rules that the schema cannot say. */
public final class Health {

    /** One thing that is wrong; the words for people are elsewhere. */
    public record Finding(Rule rule, String detail) {}

    /** What was looked at. */
    public enum Rule {
        FILE,
        REFERENCES,
        /** An article without a current text, or with one of another article. */
        CURRENT_TEXT,
        /** A stored length that is not the text's. */
        LENGTH,
        /** An annotation placed outside the text, or made on other words than its anchor says. */
        PLACEMENT,
        INDEX
    }

    private final Sql sql;
    private final List<Finding> findings = new ArrayList<>();

    Health(Sql sql) {
        this.sql = sql;
    }

    /** What SQLite and our own rules find wrong; empty when all is well. */
    public List<Finding> check() {
        try {
            checkFile();
            if (findings.isEmpty()) {
                checkArticles();
                checkAnnotations();
                checkIndex("article_index");
                checkIndex("annotation_index");
            }
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.DAMAGED) {
                throw e;
            }
            add(Rule.FILE, String.valueOf(e.getMessage()));
        }
        return List.copyOf(findings);
    }

    private void checkFile() {
        sql.list(row -> row.getString(1), "PRAGMA integrity_check(20)").stream()
                .filter(line -> !line.equals("ok")).forEach(line -> add(Rule.FILE, line));
        sql.list(row -> row.getString(1) + " " + row.getString(2) + " → " + row.getString(3), "PRAGMA foreign_key_check")
                .forEach(line -> add(Rule.REFERENCES, line));
    }

    private void checkArticles() {
        sql.list(row -> row.getString(1), """
                SELECT a.id FROM article a LEFT JOIN article_version v ON v.id = a.version_id
                WHERE v.id IS NULL OR v.article_id <> a.id
                """).forEach(id -> add(Rule.CURRENT_TEXT, id));
        // SQLite counts code points, we count code units: compare in Java, one text at a time.
        for (String id : sql.list(row -> row.getString(1), "SELECT id FROM article WHERE version_id IS NOT NULL")) {
            sql.list(row -> row.getString(1).length() == row.getLong(2), """
                    SELECT v.text, a.length FROM article a JOIN article_version v ON v.id = a.version_id WHERE a.id = ?
                    """, id).stream().filter(same -> !same).forEach(wrong -> add(Rule.LENGTH, id));
        }
    }

    private void checkAnnotations() {
        sql.list(row -> row.getString(1), """
                SELECT n.id FROM annotation n JOIN article_version v ON v.id = n.version_id WHERE v.article_id <> n.article_id
                """).forEach(id -> add(Rule.PLACEMENT, id));
        sql.list(row -> row.getString(1), """
                SELECT p.annotation_id FROM placement p JOIN article a ON a.version_id = p.version_id
                WHERE p."end" > a.length OR p.start < 0 OR p.start > p."end"
                """).forEach(id -> add(Rule.PLACEMENT, id));
        sql.list(row -> row.getString(1), """
                SELECT p.correction_id FROM correction_placement p JOIN article a ON a.version_id = p.version_id
                WHERE p."end" > a.length OR p.start < 0 OR p.start > p."end"
                """).forEach(id -> add(Rule.PLACEMENT, id));
        for (long version : sql.list(row -> row.getLong(1), "SELECT DISTINCT version_id FROM annotation WHERE kind <> 'note'")) {
            checkAnchors(version, "SELECT id, exact, start, \"end\" FROM annotation WHERE version_id = ? AND kind <> 'note' AND (start < \"end\" OR exact = '')");
        }
        for (long version : sql.list(row -> row.getLong(1), "SELECT DISTINCT version_id FROM correction")) {
            checkAnchors(version, """
                    SELECT c.id, p.exact, p.start, p."end" FROM correction_passage p JOIN correction c ON c.id = p.correction_id
                    WHERE c.version_id = ?
                    """);
        }
    }

    private void checkAnchors(long version, String anchors) {
        String text = sql.first(row -> row.getString(1), "SELECT text FROM article_version WHERE id = ?", version).orElse("");
        sql.list(row -> {
            int start = row.getInt("start");
            if (!text.startsWith(row.getString("exact"), start) || row.getInt("end") > text.length()) {
                add(Rule.PLACEMENT, row.getString("id"));
            }
            return start;
        }, anchors, version);
    }

    /** With rank 1, FTS5 compares the index with what it was made from. */
    private void checkIndex(String index) {
        try {
            sql.script("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)");
        } catch (StoreException e) {
            switch (e.kind()) {
                case DAMAGED -> add(Rule.INDEX, index);
                // The check is written as an insertion: not to be had in a library opened for reading.
                case READ_ONLY -> {}
                case LOCKED, DISK_FULL, NEWER, NOT_A_LIBRARY, IO -> throw e;
            }
        }
    }

    private void add(Rule rule, String detail) {
        findings.add(new Finding(rule, detail));
    }
}
