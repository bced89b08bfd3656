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
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

/** The reader's corrections, their passages, and where these stand in each version. Those taken back are kept and not seen. */
public final class CorrectionStore {

    private final Sql sql;

    CorrectionStore(Sql sql) {
        this.sql = sql;
    }

    /** Adds a correction; one that is known is in force again. */
    public void put(KeptCorrection correction, long versionId) {
        if (sql.update("UPDATE correction SET deleted_at = NULL WHERE id = ?", correction.id()) > 0) {
            return;
        }
        var row = CorrectionRow.of(correction.what());
        sql.update("""
                INSERT INTO correction (id, article_id, version_id, kind, name, other, created) VALUES (?, ?, ?, ?, ?, ?, ?)
                """, correction.id(), correction.articleId(), versionId, row.kind(), row.name(), row.other(),
                correction.created().toEpochMilli());
        for (int i = 0; i < row.passages().size(); i++) {
            var passage = row.passages().get(i);
            Anchor anchor = passage.anchor();
            sql.update("""
                    INSERT INTO correction_passage (correction_id, position, part, exact, prefix, suffix, start, "end")
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """, correction.id(), i, passage.part(), anchor.exact(), anchor.prefix(), anchor.suffix(),
                    anchor.position().start(), anchor.position().end());
        }
    }

    public void trash(String id, Instant when) {
        sql.update("UPDATE correction SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", when.toEpochMilli(), id);
    }

    public Optional<KeptCorrection> get(String id) {
        return read("c.id = ? AND c.deleted_at IS NULL", id).stream().findFirst();
    }

    /** Those of one article in the order in which they were made. */
    public List<KeptCorrection> of(String articleId) {
        return read("c.article_id = ? AND c.deleted_at IS NULL", articleId);
    }

    public List<KeptCorrection> ofWithTrash(String articleId) {
        return read("c.article_id = ?", articleId);
    }

    /** @param placements one for each passage, in their order */
    public void place(String id, long versionId, List<Placement> placements) {
        for (int i = 0; i < placements.size(); i++) {
            TextRange range = placements.get(i).range();
            sql.update("""
                    INSERT INTO correction_placement (correction_id, position, version_id, status, start, "end", score)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (correction_id, position, version_id) DO UPDATE SET status = excluded.status,
                      start = excluded.start, "end" = excluded."end", score = excluded.score
                    """, id, i, versionId, placements.get(i).status().id(), range == null ? null : range.start(),
                    range == null ? null : range.end(), placements.get(i).score());
        }
    }

    /** By correction id, in the order of the passages; those taken back too. */
    public Map<String, List<Placement>> placementsIn(long versionId) {
        Map<String, List<Placement>> all = new HashMap<>();
        sql.list(row -> all.computeIfAbsent(row.getString("correction_id"), id -> new ArrayList<>()).add(placement(row)),
                "SELECT * FROM correction_placement WHERE version_id = ? ORDER BY correction_id, position", versionId);
        return all;
    }

    private List<KeptCorrection> read(String condition, String value) {
        Map<String, List<CorrectionRow.Passage>> passages = new HashMap<>();
        sql.list(row -> passages.computeIfAbsent(row.getString("correction_id"), id -> new ArrayList<>())
                        .add(new CorrectionRow.Passage(row.getString("part"), anchor(row))),
                "SELECT p.* FROM correction_passage p JOIN correction c ON c.id = p.correction_id WHERE " + condition
                        + " ORDER BY p.correction_id, p.position", value);
        return sql.list(row -> correction(row, passages.getOrDefault(row.getString("id"), List.of())),
                "SELECT c.* FROM correction c WHERE " + condition + " ORDER BY c.number", value);
    }

    private static KeptCorrection correction(ResultSet row, List<CorrectionRow.Passage> passages) throws SQLException {
        var what = new CorrectionRow(row.getString("kind"), row.getString("name"), row.getString("other"), passages);
        return new KeptCorrection(row.getString("id"), row.getString("article_id"),
                Instant.ofEpochMilli(row.getLong("created")), what.correction());
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(row.getString("exact"), row.getString("prefix"), row.getString("suffix"),
                new TextRange(row.getInt("start"), row.getInt("end")));
    }

    private static Placement placement(ResultSet row) throws SQLException {
        var status = AnchorStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT));
        var range = status == AnchorStatus.ORPHAN ? null : new TextRange(row.getInt("start"), row.getInt("end"));
        return new Placement(status, range, row.getDouble("score"));
    }
}
