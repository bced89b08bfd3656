package org.pressmark.model;

/**
 * A place where an annotation may belong.
 *
 * @param range in the article's text
 * @param score 0–1, how well it fits
 * @param excerpt the same place with what stands around it
 */
public record Candidate(TextRange range, double score, Excerpt excerpt) {}
