package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * A styled range inside a block; ranges may nest and overlap.
 *
 * @param range in the article text, inside the block's range
 * @param target where a link leads, as the source wrote it; null for every other kind
 */
public record InlineStyle(TextRange range, InlineKind kind, @Nullable String target) {}
