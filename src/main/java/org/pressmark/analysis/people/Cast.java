package org.pressmark.analysis.people;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Person;

/**
 * The people of a text and where they are mentioned, by tokens.
 *
 * @param mentions in text order, not overlapping
 */
public record Cast(List<Person> people, List<PersonAt> mentions, Map<Draft, String> ids) {

    public Cast {
        people = List.copyOf(people);
        mentions = List.copyOf(mentions);
        ids = new IdentityHashMap<>(ids);
    }

    public @Nullable String id(Draft person) {
        return ids.get(person);
    }
}
