package org.pressmark.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

/** Where annotations stand in each version of their article's text. */
public final class PlacementStore {

    private final Sql sql;

    PlacementStore(Sql sql) {
        this.sql = sql;
    }

    public void put(String annotationId, long versionId, Placement placement) {
        TextRange range = placement.range();
        sql.update("""
                INSERT INTO placement (annotation_id, version_id, status, start, "end", score, decided)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (annotation_id, version_id) DO UPDATE SET status = excluded.status, start = excluded.start,
                  "end" = excluded."end", score = excluded.score, decided = excluded.decided
                """, annotationId, versionId, placement.status().id(), range == null ? null : range.start(),
                range == null ? null : range.end(), placement.score(), placement.decided());
    }

    /** Makes these the only places of an annotation. */
    public void replace(String annotationId, Map<Long, Placement> placements) {
        sql.update("DELETE FROM placement WHERE annotation_id = ?", annotationId);
        placements.forEach((version, placement) -> put(annotationId, version, placement));
    }

    /** An annotation's places, by version. */
    public Map<Long, Placement> of(String annotationId) {
        Map<Long, Placement> all = new HashMap<>();
        sql.list(row -> all.put(row.getLong("version_id"), placement(row)),
                "SELECT * FROM placement WHERE annotation_id = ?", annotationId);
        return all;
    }

    /** By annotation id; those in the trash too. */
    public Map<String, Placement> in(long versionId) {
        Map<String, Placement> all = new HashMap<>();
        sql.list(row -> all.put(row.getString("annotation_id"), placement(row)),
                "SELECT * FROM placement WHERE version_id = ?", versionId);
        return all;
    }

    private static Placement placement(ResultSet row) throws SQLException {
        var status = AnchorStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT));
        var range = status == AnchorStatus.ORPHAN ? null : new TextRange(row.getInt("start"), row.getInt("end"));
        return new Placement(status, range, row.getDouble("score"), row.getBoolean("decided"));
    }
}
