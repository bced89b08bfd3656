package org.pressmark.cli;

import java.util.List;
import org.pressmark.library.Library;
import org.pressmark.model.Annotation;
import org.pressmark.model.ArticleSummary;

/** An article or an annotation that is named by the beginning of its id. */
final class AnnotationChoice {

    private AnnotationChoice() {}

    /** Either of the two. */
    record Chosen(String id, boolean isArticle) {}

    /** @throws UserException where nothing, or more than one thing, has an id that begins so */
    static Chosen find(Library library, String prefix) {
        List<ArticleSummary> articles = prefix.isBlank() ? List.of() : library.articlesStartingWith(prefix);
        List<Annotation> notes = prefix.isBlank() ? List.of() : library.desk().notesStartingWith(prefix);
        if (articles.size() + notes.size() != 1) {
            throw new UserException(
                    articles.isEmpty() && notes.isEmpty() ? "thing.none" : "thing.several", prefix, articles.size() + notes.size());
        }
        return articles.isEmpty() ? new Chosen(notes.getFirst().id(), false) : new Chosen(articles.getFirst().id(), true);
    }
}
