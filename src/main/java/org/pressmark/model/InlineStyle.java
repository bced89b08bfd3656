package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * A styled range inside a block; ranges may nest and overlap.
 *
 * @param range in the article text, inside the block's range
 * @param target what the kind says: where a link leads, the name of an anchor or a picture; else null
 */
public record InlineStyle(TextRange range, InlineKind kind, @Nullable String target) {}
