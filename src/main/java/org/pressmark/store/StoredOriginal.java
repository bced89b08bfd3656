package org.pressmark.store;

import org.pressmark.model.Extent;

/**
 * The file that a text was made of.
 *
 * @param name the file's own name
 * @param packed gzip
 * @param entry the part of the file; empty for all of it
 * @param extent how it was read
 * @param doubtful whether the importer was not sure that it found the article
 */
public record StoredOriginal(byte[] hash, String name, long size, byte[] packed, String entry, Extent extent, boolean doubtful) {}
