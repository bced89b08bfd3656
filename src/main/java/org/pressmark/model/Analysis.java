package org.pressmark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program understood of one article.
 *
 * @param language BCP 47 tag; "und" where it cannot be told
 * @param outline sections in text order
 * @param quotes in text order, not overlapping
 * @param people in order of first mention
 */
public record Analysis(String language, List<Section> outline, List<Quote> quotes, List<Person> people) {

    public static final Analysis NONE = new Analysis("und", List.of(), List.of(), List.of());

    public Analysis {
        outline = List.copyOf(outline);
        quotes = List.copyOf(quotes);
        people = List.copyOf(people);
    }

    /** The person of an id; null for null or where there is none. */
    public @Nullable Person person(@Nullable String id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }
}
