package org.pressmark.ui;

import org.pressmark.model.TextRange;

/**
 * A wish to see a range of the open article.
 *
 * @param serial makes two wishes for the same range differ
 */
public record Reveal(TextRange range, long serial) {}
