package org.pressmark.model;

import java.util.List;

/**
 * What the reader is asked about an annotation that lost its place.
 *
 * @param note as it stands in the current text
 * @param known the last version in which it had a sure place
 * @param before its words there, with what stood around them
 * @param candidates the best first; none where nothing is like it
 */
public record PlaceQuestion(PlacedAnnotation note, ArticleVersion known, Excerpt before, List<Candidate> candidates) {

    public PlaceQuestion {
        candidates = List.copyOf(candidates);
    }
}
