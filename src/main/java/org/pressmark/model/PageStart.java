package org.pressmark.model;

/**
 * Where a printed page begins, for citing.
 *
 * @param label the page's number as its readers know it ("12", "iv")
 * @param offset of the page's first character in the article text
 */
public record PageStart(String label, int offset) {}
