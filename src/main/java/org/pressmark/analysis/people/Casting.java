package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.Mention;
import org.pressmark.model.Person;

/** Turns drafts into people, numbered in order of their first mention. */
final class Casting {

    private Casting() {}

    static Cast cast(Tokens tokens, List<PersonAt> mentions) {
        Map<Draft, String> ids = new LinkedHashMap<>();
        for (PersonAt at : mentions) {
            ids.computeIfAbsent(at.person(), p -> "p" + (ids.size() + 1));
            at.person().mention(new Mention(tokens.range(at.from(), at.to()), at.kind()));
        }
        List<Person> people = new ArrayList<>();
        ids.forEach((draft, id) -> people.add(person(draft, id)));
        return new Cast(people, mentions, ids);
    }

    private static Person person(Draft draft, String id) {
        List<Map.Entry<String, Integer>> spellings = new ArrayList<>(draft.spellings().entrySet());
        // A stable sort: among equals the one that came first in the text stays first.
        spellings.sort(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()));
        String name = spellings.stream().map(Map.Entry::getKey)
                .max(Comparator.comparingInt(Casting::fullness).thenComparingInt(n -> -indexOf(spellings, n))).orElseThrow();
        List<String> aliases = spellings.stream().map(Map.Entry::getKey).filter(spelling -> !spelling.equals(name)).toList();
        return new Person(id, name, aliases, Roles.distinct(draft.roles()), draft.mentions());
    }

    private static int indexOf(List<Map.Entry<String, Integer>> spellings, String name) {
        for (int i = 0; i < spellings.size(); i++) {
            if (spellings.get(i).getKey().equals(name)) {
                return i;
            }
        }
        return spellings.size();
    }

    /** Words in the name; one all in capitals comes from a headline and is only a last resort. */
    private static int fullness(String name) {
        boolean shouted = name.length() > 3 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        return shouted ? 0 : name.split(" ").length;
    }
}
