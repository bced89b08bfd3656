package org.pressmark.model;

import java.util.List;

/** An article with everything the reader sees of it; also what an exporter is given. */
public record OpenArticle(
        ArticleSummary summary, Article article, Analysis analysis, List<PlacedAnnotation> annotations) {

    public OpenArticle {
        annotations = List.copyOf(annotations);
    }

    public String id() {
        return summary.id();
    }
}
