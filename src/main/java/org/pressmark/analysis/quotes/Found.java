package org.pressmark.analysis.quotes;

import org.jspecify.annotations.Nullable;
import org.pressmark.model.QuoteKind;

/**
 * A quotation found, by tokens [from, to).
 *
 * @param cueFrom first token of the reporting word, -1 where there is none
 */
record Found(QuoteKind kind, int from, int to, @Nullable Source source, int cueFrom, int cueTo) {

    Found said(@Nullable Source speaker) {
        return new Found(kind, from, to, speaker, cueFrom, cueTo);
    }
}
