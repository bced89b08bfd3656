package org.pressmark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything the reader sees of it; also what an exporter is given.
 *
 * @param understood the analysis and the reader's corrections in it
 * @param old which version it is, where it is not the current one: to be read, not written on; null for the current one
 */
public record OpenArticle(
        ArticleSummary summary, Article article, CorrectedAnalysis understood, List<PlacedAnnotation> annotations,
        @Nullable ArticleVersion old) {

    public OpenArticle {
        annotations = List.copyOf(annotations);
    }

    /** The current text. */
    public OpenArticle(
            ArticleSummary summary, Article article, CorrectedAnalysis understood, List<PlacedAnnotation> annotations) {
        this(summary, article, understood, annotations, null);
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
        return new OpenArticle(summary, article, other, currentAnnotations, old);
    }
}
