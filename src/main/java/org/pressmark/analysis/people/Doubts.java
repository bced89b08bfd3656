package org.pressmark.analysis.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.analysis.text.Tokens;

/** Single words named once, unknown to the lists, that their place gives away as something else: "Lorries had been …", "President X of Kaldovia". */
final class Doubts {

    private static final Set<String> AFTER_MANY = Set.of("had", "have", "were", "are");

    private final NameWords words;
    private final Tokens tokens;

    Doubts(NameWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    List<NameSpan> without(List<NameSpan> names) {
        Map<String, Integer> times = new HashMap<>();
        Set<Integer> ends = new HashSet<>();
        for (NameSpan name : names) {
            ends.add(name.to());
            for (int i = name.from(); i < name.to(); i++) {
                times.merge(tokens.lower(i), 1, Integer::sum);
            }
        }
        return names.stream().filter(name -> !isDoubtful(name, times, ends)).toList();
    }

    private boolean isDoubtful(NameSpan name, Map<String, Integer> times, Set<Integer> ends) {
        int at = name.from();
        String word = tokens.lower(at);
        boolean bare = name.length() == 1 && name.titleFrom() == name.from() && times.get(word) == 1 && !words.isGiven(word) && !words.isFamily(word);
        if (!bare) {
            return false;
        }
        boolean many = tokens.is(at, Tokens.FIRST) && word.endsWith("s") && at + 1 < tokens.size() && AFTER_MANY.contains(tokens.lower(at + 1));
        return many || at >= 2 && tokens.is(at - 1, "of") && ends.contains(at - 1);
    }
}
