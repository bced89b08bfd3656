package org.pressmark.model;

import java.util.List;
import java.util.Map;

/**
 * An analysis with the reader's corrections in it, and what they did.
 *
 * @param analysis as corrected
 * @param corrections all of the article's, the oldest first
 * @param people by the id of a person that corrections are about, the ids of these
 * @param quotes by a corrected quote's range, the id of the correction
 */
public record CorrectedAnalysis(
        Analysis analysis,
        List<PlacedCorrection> corrections,
        Map<String, List<String>> people,
        Map<TextRange, String> quotes) {

    public CorrectedAnalysis {
        corrections = List.copyOf(corrections);
        people = Map.copyOf(people);
        quotes = Map.copyOf(quotes);
    }

    /** Where nothing was corrected. */
    public static CorrectedAnalysis of(Analysis analysis) {
        return new CorrectedAnalysis(analysis, List.of(), Map.of(), Map.of());
    }
}
