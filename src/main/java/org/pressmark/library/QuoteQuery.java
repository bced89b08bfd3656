package org.pressmark.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quotations a sheet holds; all of it must hold.
 *
 * @param person a part of the speaker's name; null for anybody
 * @param tag of a highlight that lies on the quotation; null for any or none
 * @param words that each stand in the quotation, whatever case and accents
 */
public record QuoteQuery(@Nullable String person, @Nullable String tag, List<String> words) {

    public QuoteQuery {
        words = List.copyOf(words);
    }
}
