package org.pressmark.ui;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleSummary;

/** Which article comes into the window when the open one goes to the trash: the next on the shelf, or that one when it is back. */
final class Succession {

    /** The article that was open when it went to the trash last; empty for none. */
    private String trashed = "";

    /**
     * @param articles of the shelf
     * @param open id of the open article; null for none
     * @return the article to open; empty for none
     */
    Optional<String> next(List<ArticleSummary> articles, @Nullable String open) {
        if (open != null && !holds(articles, open)) {
            trashed = open;
            return articles.stream().findFirst().map(ArticleSummary::id);
        }
        if (open == null && holds(articles, trashed)) {
            String back = trashed;
            trashed = "";
            return Optional.of(back);
        }
        return Optional.empty();
    }

    private static boolean holds(List<ArticleSummary> articles, String id) {
        return articles.stream().anyMatch(article -> article.id().equals(id));
    }

    boolean isTrashed(String id) {
        return trashed.equals(id);
    }
}
