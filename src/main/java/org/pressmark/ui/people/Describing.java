package org.pressmark.ui.people;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.pressmark.model.Person;

/** Puts a person's row into words. */
record Describing(ResourceBundle words) {

    private static final int MOST_SPELLINGS = 2;

    /**
     * @param first the first row says what its figures count
     * @param mark that the reader put something right; empty where not
     */
    PeopleRow.Entry entry(Person person, Initials initials, int quotes, boolean first, String mark) {
        int mentions = person.mentions().size();
        String mentionWords = counted("mentions", mentions);
        String quoteWords = counted("quotes", quotes);
        String detail = mark.isEmpty() || detail(person).isEmpty() ? detail(person) + mark : detail(person) + " · " + mark;
        return new PeopleRow.Entry(
                person,
                initials,
                detail,
                first ? mentionWords : figure(mentions),
                first ? quoteWords : figure(quotes),
                String.join(", ", person.name(), detail, mentionWords, quoteWords));
    }

    private String counted(String key, int number) {
        return MessageFormat.format(words.getString(key), number);
    }

    private String figure(int number) {
        return number == 0 ? words.getString("none") : MessageFormat.format("{0}", number);
    }

    private String detail(Person person) {
        List<String> parts = new ArrayList<>();
        person.roles().stream().findFirst().ifPresent(parts::add);
        List<String> spellings = otherSpellings(person);
        if (!spellings.isEmpty()) {
            parts.add(MessageFormat.format(words.getString("also"), String.join(", ", spellings)));
        }
        return String.join(" · ", parts);
    }

    /** Aliases that are more than a part of the name: "Zelenskiy" for Volodymyr Zelenskyy, not "Zelenskyy". */
    private static List<String> otherSpellings(Person person) {
        Set<String> known = Set.copyOf(Arrays.asList(person.name().split("\\s+")));
        return person.aliases().stream()
                .filter(alias -> !known.containsAll(Arrays.asList(alias.split("\\s+"))))
                .limit(MOST_SPELLINGS)
                .toList();
    }
}
