package org.pressmark.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an anchor was found in a text.
 *
 * @param range null exactly for an orphan
 * @param score 0–1, how well the place fits
 */
public record Placement(AnchorStatus status, @Nullable TextRange range, double score) {

    public Placement {
        if ((range == null) != (status == AnchorStatus.ORPHAN)) {
            throw new IllegalArgumentException("an orphan, and only an orphan, has no range");
        }
    }
}
