package org.pressmark.analysis.outline;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.TextRange;

/**
 * A heading before it has become a section.
 *
 * @param kicker the label line above it; null where there is none
 */
record Heading(int level, @Nullable TextRange kicker, TextRange range) {

    int start() {
        return kicker == null ? range.start() : kicker.start();
    }
}
