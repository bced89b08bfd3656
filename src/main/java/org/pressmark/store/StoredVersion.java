package org.pressmark.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Analysis;
import org.pressmark.model.ArticleText;
import org.pressmark.model.ArticleVersion;

/**
 * One text that an article has or had.
 *
 * @param id names the version in this library file
 * @param number 1, 2, … within the article
 * @param engine number of the engine that made the analysis; 0 where the stored analysis could not be read
 */
public record StoredVersion(long id, int number, ArticleText text, Analysis analysis, int engine) {

    /**
     * A version without its text.
     *
     * @param id names the version in this library file
     */
    public record Listed(long id, int number, Instant imported, @Nullable String source, boolean current) {

        public ArticleVersion version() {
            return new ArticleVersion(number, imported, source, current);
        }
    }
}
