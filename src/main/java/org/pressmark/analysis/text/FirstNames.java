package org.pressmark.analysis.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Given names with the gender they are usually given to, and family names. */
public final class FirstNames {

    private final Map<String, Gender> given = new HashMap<>();
    private final Set<String> family = new HashSet<>();

    private FirstNames() {}

    public static FirstNames load() {
        FirstNames names = new FirstNames();
        for (String file : new String[] {"first-names.tsv", "more-names.tsv"}) {
            for (String line : WordList.lines(file)) {
                int tab = line.indexOf('\t');
                names.given.put(line.substring(0, tab).toLowerCase(Locale.ROOT), switch (line.charAt(tab + 1)) {
                    case 'm' -> Gender.MALE;
                    case 'f' -> Gender.FEMALE;
                    default -> Gender.UNKNOWN;
                });
            }
        }
        WordList.lines("last-names.txt").forEach(name -> names.family.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    public boolean isGiven(String lower) {
        return given.containsKey(lower) || hyphenated(lower);
    }

    public boolean isFamily(String lower) {
        return family.contains(lower);
    }

    public Gender gender(String lower) {
        Gender known = given.get(lower);
        if (known != null) {
            return known;
        }
        int hyphen = lower.indexOf('-');
        return hyphen > 0 ? given.getOrDefault(lower.substring(0, hyphen), Gender.UNKNOWN) : Gender.UNKNOWN;
    }

    private boolean hyphenated(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 0 && given.containsKey(lower.substring(0, hyphen)) && given.containsKey(lower.substring(hyphen + 1));
    }
}
