package org.pressmark.analysis.quotes;

import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;

/**
 * Who or what a statement comes from, by tokens.
 *
 * @param phraseFrom where the whole noun phrase begins, title and article included
 * @param person null where the source is no person, or nobody knows who it is
 */
record Source(int from, int to, int phraseFrom, int phraseTo, @Nullable PersonAt person) {}
