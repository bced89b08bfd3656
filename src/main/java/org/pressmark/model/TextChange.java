package org.pressmark.model;

/**
 * One change from a text to the next: what went and what came in its place; at least one of them is not empty.
 *
 * @param removed in the older text, or in the merged one of a {@link Comparison}; empty where words were only added
 * @param added in the newer text, or in the merged one; empty where words were only removed
 */
public record TextChange(TextRange removed, TextRange added) {

    public TextChange {
        if (removed.isEmpty() && added.isEmpty()) {
            throw new IllegalArgumentException("a change changes something");
        }
    }
}
