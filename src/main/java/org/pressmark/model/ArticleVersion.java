package org.pressmark.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text that an article has or had.
 *
 * @param number 1, 2, … within the article
 * @param imported when it came into the library
 * @param source the file it was read from, as the user named it; null where that was not kept
 * @param current whether it is the article's newest text
 */
public record ArticleVersion(int number, Instant imported, @Nullable String source, boolean current) {}
