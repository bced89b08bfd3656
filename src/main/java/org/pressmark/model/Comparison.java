package org.pressmark.model;

import java.util.List;

/**
 * Two versions of an article in one text: the newer one with what is gone from the older put back where it was.
 *
 * @param merged words that are gone stand just before those that came in their place
 * @param changes in text order, their ranges in the merged text
 */
public record Comparison(ArticleVersion from, ArticleVersion to, ArticleText merged, List<TextChange> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }
}
