package org.pressmark.ingest.pdf;

/**
 * An entry of the file's own contents.
 *
 * @param page from 0; -1 where it leads nowhere that is known
 * @param depth from 1
 */
record Bookmark(String title, int page, int depth) {}
