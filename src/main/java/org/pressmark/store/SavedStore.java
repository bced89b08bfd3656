package org.pressmark.store;

import com.google.gson.JsonParser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.model.ReadState;
import org.pressmark.model.Saved;

/** What readers' lists elsewhere said of articles. */
public final class SavedStore {

    private final Sql sql;

    SavedStore(Sql sql) {
        this.sql = sql;
    }

    public void put(String articleId, Saved saved) {
        Instant when = saved.when();
        sql.update("UPDATE article SET saved = ?, read_state = ?, favourite = ?, placeholder = ? WHERE id = ?", when == null ? null : when.toEpochMilli(),
                saved.state().id(), saved.favourite() ? 1 : 0, saved.placeholder() ? 1 : 0, articleId);
        sql.update("DELETE FROM article_tag WHERE article_id = ?", articleId);
        for (int i = 0; i < saved.tags().size(); i++) {
            sql.update("INSERT INTO article_tag (article_id, position, tag) VALUES (?, ?, ?)", articleId, i, saved.tags().get(i));
        }
    }

    /** The article has a text of its own now. */
    public void complete(String articleId) {
        sql.update("UPDATE article SET placeholder = 0 WHERE id = ?", articleId);
    }

    /** A placeholder of this title, whatever the case of its letters. */
    public Optional<String> placeholderTitled(String title) {
        return sql.first(row -> row.getString(1),
                "SELECT id FROM article WHERE placeholder = 1 AND title = ? COLLATE NOCASE AND deleted_at IS NULL ORDER BY number", title);
    }

    public boolean isPlaceholder(String articleId) {
        return sql.number("SELECT placeholder FROM article WHERE id = ?", articleId) == 1;
    }

    /** @param row of the article, with its tags as a JSON array */
    static Saved read(ResultSet row) throws SQLException {
        Long when = Sql.nullableLong(row, "saved");
        List<String> tags = JsonParser.parseString(row.getString("tags")).getAsJsonArray().asList().stream().map(tag -> tag.getAsString()).toList();
        return new Saved(when == null ? null : Instant.ofEpochMilli(when), tags, ReadState.valueOf(row.getString("read_state").toUpperCase(Locale.ROOT)),
                row.getBoolean("favourite"), row.getBoolean("placeholder"));
    }
}
