package org.pressmark.analysis.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The closed word lists, all in lower case; phrases have single blanks.
 *
 * @param words common English words that occur in lower case
 */
public record Lexicon(
        Set<String> honorifics,
        Set<String> femaleTitles,
        Set<String> maleTitles,
        Set<String> roles,
        Set<String> roleModifiers,
        Set<String> nationalities,
        Set<String> places,
        Set<String> organisationWords,
        Set<String> calendar,
        Set<String> particles,
        Set<String> suffixes,
        Set<String> notNames,
        Set<String> words) {

    public static Lexicon load() {
        Map<String, Set<String>> lists = WordList.sections("lexicon.txt");
        Set<String> places = new HashSet<>(lists.get("places"));
        WordList.lines("cities.txt").forEach(city -> places.add(city.toLowerCase(Locale.ROOT)));
        Set<String> calendar = new HashSet<>(lists.get("months"));
        calendar.addAll(lists.get("weekdays"));
        return new Lexicon(
                lists.get("honorifics"), lists.get("female titles"), lists.get("male titles"), lists.get("roles"),
                lists.get("role modifiers"), lists.get("nationalities"), places, lists.get("organisation words"),
                calendar, lists.get("particles"), lists.get("suffixes"), lists.get("not names"),
                new HashSet<>(WordList.lines("words.txt")));
    }
}
