package org.pressmark.model;

/**
 * A version and how much it differs from the one before it.
 *
 * @param added words that the one before does not have; of the first version, none
 * @param removed words that only the one before has
 * @param places that differ
 * @param notes annotations that have a place in it
 */
public record VersionChange(ArticleVersion version, int added, int removed, int places, int notes) {}
