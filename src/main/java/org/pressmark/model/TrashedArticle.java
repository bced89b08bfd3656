package org.pressmark.model;

import java.time.Instant;

/**
 * An article in the trash.
 *
 * @param notes number of its annotations that come back with it
 */
public record TrashedArticle(String id, String title, int notes, Instant deleted) {}
