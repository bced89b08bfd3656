package org.pressmark.library;

import java.util.Set;

/**
 * What one transaction changed.
 *
 * @param articles ids of the articles that were added, changed or removed
 * @param annotated ids of the articles whose annotations changed
 * @param corrected ids of the articles in which the reader put something right, or took that back
 * @param renewed ids of the articles that got another text
 */
public record Changes(Set<String> articles, Set<String> annotated, Set<String> corrected, Set<String> renewed) {

    public Changes {
        articles = Set.copyOf(articles);
        annotated = Set.copyOf(annotated);
        corrected = Set.copyOf(corrected);
        renewed = Set.copyOf(renewed);
    }

    static Changes article(String id) {
        return new Changes(Set.of(id), Set.of(), Set.of(), Set.of());
    }

    static Changes annotated(String articleId) {
        return new Changes(Set.of(articleId), Set.of(articleId), Set.of(), Set.of());
    }

    static Changes corrected(String articleId) {
        return new Changes(Set.of(articleId), Set.of(), Set.of(articleId), Set.of());
    }

    static Changes renewed(String articleId) {
        return new Changes(Set.of(articleId), Set.of(articleId), Set.of(articleId), Set.of(articleId));
    }
}
