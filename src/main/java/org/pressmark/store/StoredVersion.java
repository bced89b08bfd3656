package org.pressmark.store;

import org.pressmark.model.Analysis;
import org.pressmark.model.ArticleText;

/**
 * One text that an article has or had.
 *
 * @param id names the version in this library file
 * @param number 1, 2, … within the article
 * @param engine number of the engine that made the analysis; 0 where the stored analysis could not be read
 */
public record StoredVersion(long id, int number, ArticleText text, Analysis analysis, int engine) {}
