package org.pressmark.analysis.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pressmark.analysis.text.WordList;

/** Short and long forms of given names: "Joe" and "Joseph". */
final class Nicknames {

    private final Map<String, Set<String>> same = new HashMap<>();

    Nicknames() {
        for (String line : WordList.lines("nicknames.txt")) {
            Set<String> forms = new HashSet<>(Arrays.asList(line.strip().split("\\s+")));
            forms.forEach(form -> same.computeIfAbsent(form, k -> new HashSet<>()).addAll(forms));
        }
    }

    boolean areSame(String a, String b) {
        return same.getOrDefault(a, Set.of()).contains(b);
    }
}
