package org.pressmark.model;

/**
 * How an annotation finds its place again: W3C Web Annotation's TextQuoteSelector (exact, prefix, suffix)
 * and TextPositionSelector (start, end) together.
 *
 * @param exact the annotated words, as they stand in the canonical text
 * @param prefix text just before, up to {@code org.pressmark.annotation} 's context length
 * @param suffix text just after
 * @param position where it stood in the text that it was made in
 */
public record Anchor(String exact, String prefix, String suffix, TextRange position) {}
