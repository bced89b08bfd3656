package org.pressmark.model;

import java.util.List;

/**
 * An article with everything the reader sees of it; also what an exporter is given.
 *
 * @param understood the analysis and the reader's corrections in it
 */
public record OpenArticle(
        ArticleSummary summary, Article article, CorrectedAnalysis understood, List<PlacedAnnotation> annotations) {

    public OpenArticle {
        annotations = List.copyOf(annotations);
    }

    public String id() {
        return summary.id();
    }

    /** As corrected. */
    public Analysis analysis() {
        return understood.analysis();
    }

    /** The same article, understood anew. */
    public OpenArticle with(CorrectedAnalysis other, List<PlacedAnnotation> currentAnnotations) {
        return new OpenArticle(summary, article, other, currentAnnotations);
    }
}
