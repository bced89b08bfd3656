package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * One section of an article's outline.
 *
 * @param level from 1
 * @param kicker the short label line above the heading; null where there is none
 * @param heading the heading's text
 * @param range from the kicker (or heading) to where the next section starts or the text ends
 */
public record Section(int level, @Nullable TextRange kicker, TextRange heading, TextRange range) {}
