package org.pressmark.library;

import java.util.Set;

/**
 * What one transaction changed.
 *
 * @param articles ids of the articles that were added, changed or removed
 * @param annotated ids of the articles whose annotations changed
 */
public record Changes(Set<String> articles, Set<String> annotated) {

    public Changes {
        articles = Set.copyOf(articles);
        annotated = Set.copyOf(annotated);
    }
}
