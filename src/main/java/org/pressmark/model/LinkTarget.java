package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * What a link leads to, or where one comes from.
 *
 * @param id of the annotation or article
 * @param articleId of the article; the same as {@code id} where the target is an article
 * @param kind null for an article
 * @param words what it is called now: the article's title, the highlighted words, the note's first words; on one line
 * @param article the article's title
 * @param place in the article's current text; null where it has none
 */
public record LinkTarget(
        String id, String articleId, @Nullable AnnotationKind kind, String words, String article, @Nullable TextRange place) {

    public boolean isArticle() {
        return kind == null;
    }
}
