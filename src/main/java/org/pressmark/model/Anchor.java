package org.pressmark.model;

import java.util.List;

/**
 * How an annotation finds its place again: W3C Web Annotation's TextQuoteSelector (exact, prefix, suffix)
 * and TextPositionSelector (start, end) together, and the headings that it stands under.
 *
 * @param exact the annotated words, as they stand in the canonical text
 * @param prefix text just before, up to {@code org.pressmark.annotation} 's context length
 * @param suffix text just after
 * @param position where it stood in the text that it was made in
 * @param headings of the sections around it, the outermost first, each on one line; empty where there are none or none are known
 */
public record Anchor(String exact, String prefix, String suffix, TextRange position, List<String> headings) {

    public Anchor {
        headings = List.copyOf(headings);
    }

    /** With no headings known. */
    public Anchor(String exact, String prefix, String suffix, TextRange position) {
        this(exact, prefix, suffix, position, List.of());
    }

    public Anchor under(List<String> path) {
        return new Anchor(exact, prefix, suffix, position, path);
    }
}
