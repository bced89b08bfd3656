package org.pressmark.analysis.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.model.NameReason;

/** Says how two names are alike, by the rules that {@link Aliases} merges by. Safe for use by many threads. */
public final class NameLikeness {

    private final Nicknames nicknames = new Nicknames();
    private final Set<String> suffixes = Lexicon.load().suffixes();

    /**
     * @param name the fuller one
     * @param form another, without title and possessive ending
     */
    public NameReason why(String name, String form) {
        List<String> full = words(name);
        List<String> other = words(form);
        List<String> a = withoutSuffix(full);
        List<String> b = withoutSuffix(other);
        if (String.join("", full).equals(String.join("", other))) {
            return NameReason.SAME_WORDS;
        }
        if (a.equals(b)) {
            return NameReason.SUFFIX;
        }
        if (new HashSet<>(a).equals(new HashSet<>(b))) {
            return NameReason.ORDER;
        }
        return b.size() == 1 ? single(a, b.getFirst()) : several(a, b);
    }

    private NameReason single(List<String> name, String word) {
        if (name.getLast().equals(word)) {
            return NameReason.FAMILY_NAME;
        }
        if (name.contains(word)) {
            return NameReason.GIVEN_NAME;
        }
        NameReason family = alike(name.getLast(), word);
        return family != NameReason.CONTEXT ? family : given(name.getFirst(), word);
    }

    private NameReason several(List<String> a, List<String> b) {
        if (a.containsAll(b)) {
            boolean hasFirst = b.getFirst().equals(a.getFirst());
            return hasFirst || !a.getLast().equals(b.getLast()) ? NameReason.MIDDLE_NAME : NameReason.FAMILY_NAME;
        }
        if (b.containsAll(a)) {
            return NameReason.MIDDLE_NAME;
        }
        if (!a.getLast().equals(b.getLast())) {
            return alike(a.getLast(), b.getLast());
        }
        NameReason reason = given(a.getFirst(), b.getFirst());
        return reason == NameReason.SAME_WORDS ? NameReason.MIDDLE_NAME : reason;
    }

    private NameReason given(String a, String b) {
        if (a.equals(b)) {
            return NameReason.SAME_WORDS;
        }
        if (isInitial(a, b) || isInitial(b, a)) {
            return NameReason.INITIALS;
        }
        return nicknames.areSame(a, b) ? NameReason.NICKNAME : alike(a, b);
    }

    private static NameReason alike(String a, String b) {
        if (Spelling.skeleton(a).equals(Spelling.skeleton(b))) {
            return NameReason.SPELLING;
        }
        return Spelling.isSlip(a, b) ? NameReason.SLIP : NameReason.CONTEXT;
    }

    private static boolean isInitial(String a, String b) {
        return a.length() <= 2 && b.length() > a.length() && a.charAt(0) == b.charAt(0);
    }

    /** Words as {@link Spelling#folded} has them; one that it leaves nothing of stays as it is. */
    private static List<String> words(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> Spelling.folded(word).isEmpty() ? word : Spelling.folded(word))
                .toList();
    }

    private List<String> withoutSuffix(List<String> words) {
        List<String> left = words.stream().filter(word -> !suffixes.contains(word)).toList();
        return left.isEmpty() ? words : left;
    }
}
