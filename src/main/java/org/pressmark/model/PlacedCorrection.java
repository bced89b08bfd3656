package org.pressmark.model;

import java.util.Optional;

/**
 * A correction and what it means in the article's present text.
 *
 * @param placed empty where too few of its passages are left: it rests until they come back
 */
public record PlacedCorrection(KeptCorrection kept, Optional<Correction<TextRange>> placed) {

    public String id() {
        return kept.id();
    }
}
