package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.analysis.text.Gender;
import org.pressmark.model.Mention;

/** A person while the text is being read. */
public final class Draft {

    /** The name's words, fullest form seen, folded. */
    private List<String> words;
    private Gender gender;
    private boolean genderSaid;
    /** "jr", "iii"; empty until a suffix was read. */
    private String suffix = "";
    private final Map<String, Integer> spellings = new LinkedHashMap<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();

    Draft(List<String> words, Gender gender) {
        this.words = words;
        this.gender = gender;
    }

    List<String> words() {
        return words;
    }

    String surname() {
        return words.getLast();
    }

    public Gender gender() {
        return gender;
    }

    /** @param said true for a title or pronoun, which beat what the given name suggests */
    void gender(Gender found, boolean said) {
        if (found != Gender.UNKNOWN && (gender == Gender.UNKNOWN || said && !genderSaid)) {
            gender = found;
            genderSaid = said;
        }
    }

    /** Whether a name with this suffix (empty for none) can be this person's; if so, remembers it. */
    boolean generation(String other) {
        if (!suffix.isEmpty() && !other.isEmpty() && !suffix.equals(other)) {
            return false;
        }
        suffix = other.isEmpty() ? suffix : other;
        return true;
    }

    void widen(List<String> fuller) {
        if (fuller.size() > words.size()) {
            words = fuller;
        }
    }

    void spelled(String name) {
        spellings.merge(name, 1, Integer::sum);
    }

    Map<String, Integer> spellings() {
        return spellings;
    }

    void role(String role) {
        roles.add(role);
    }

    Set<String> roles() {
        return roles;
    }

    void mention(Mention mention) {
        mentions.add(mention);
    }

    List<Mention> mentions() {
        return mentions;
    }
}
