package org.pressmark.ui;

import org.pressmark.model.PlaceCounts;

/** What became of an article's annotations when its text changed. */
public record Refound(String articleId, PlaceCounts places) {}
