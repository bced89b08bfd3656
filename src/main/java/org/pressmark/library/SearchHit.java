package org.pressmark.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.TextRange;

/**
 * An article in which all the searched words were found.
 *
 * @param article where
 * @param place the first of the words in the article's text; null where they are only in its title, byline or notes
 * @param snippet a piece of the text around the place, on one line; empty where there is no place
 * @param matches the words' ranges in the snippet, not in the text
 */
public record SearchHit(ArticleSummary article, @Nullable TextRange place, String snippet, List<TextRange> matches) {

    public SearchHit {
        matches = List.copyOf(matches);
    }
}
