package org.pressmark.library;

import org.pressmark.model.Extent;

/**
 * The file that an article's current text was made of, as it was.
 *
 * @param name the file's own name
 * @param bytes the file's
 * @param entry the part of the file that is the article, as the file names it; empty for all of it
 * @param extent how it was read
 * @param doubtful whether the article may be more, or less, than was read; see {@link Rereading#readAgain}
 */
public record KeptOriginal(String name, byte[] bytes, String entry, Extent extent, boolean doubtful) {}
