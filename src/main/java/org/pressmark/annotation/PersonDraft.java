package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pressmark.model.Correction.Who;
import org.pressmark.model.Mention;
import org.pressmark.model.MentionKind;
import org.pressmark.model.Person;
import org.pressmark.model.TextRange;

/** A person while corrections are being made. */
final class PersonDraft {

    /** So far, in characters, a role may stand from the name that has it. */
    private static final int BESIDE = 12;

    private final String id;
    private String name;
    private boolean namedByReader;
    private final Set<String> aliases;
    private final Set<String> roles;
    private final List<Mention> mentions;

    /** Ids of the corrections that made the person what it is. */
    private final Set<String> corrections = new LinkedHashSet<>();

    PersonDraft(Person person) {
        this.id = person.id();
        this.name = person.name();
        this.aliases = new LinkedHashSet<>(person.aliases());
        this.roles = new LinkedHashSet<>(person.roles());
        this.mentions = new ArrayList<>(person.mentions());
    }

    /** Somebody new. */
    PersonDraft(String id, String name, String correction) {
        this(new Person(id, name, List.of(), List.of(), List.of()));
        namedByReader = true;
        corrections.add(correction);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Set<String> corrections() {
        return corrections;
    }

    /** How well somebody is recognised in this person: the same mentions count more than those that only overlap. */
    int likeness(Who<TextRange> who) {
        int votes = 0;
        for (TextRange range : who.mentions()) {
            int vote = 0;
            for (Mention mention : mentions) {
                vote = Math.max(vote, mention.range().equals(range) ? 2 : mention.range().overlaps(range) ? 1 : 0);
            }
            votes += vote;
        }
        return votes;
    }

    boolean has(TextRange range) {
        return mentions.stream().anyMatch(mention -> mention.range().overlaps(range));
    }

    /** With the pronouns and offices that stand behind one of {@code some}, and before any other name of the person. */
    List<Mention> withEchoes(List<Mention> some) {
        List<Mention> all = new ArrayList<>();
        boolean goes = false;
        for (Mention mention : mentions) {
            boolean chosen = some.contains(mention);
            if (mention.kind() == MentionKind.NAME) {
                goes = chosen;
            }
            if (chosen || goes) {
                all.add(mention);
            }
        }
        return all;
    }

    /** What the reader calls a person stays; else the fuller name is taken. */
    void absorb(PersonDraft other) {
        boolean fuller = words(other.name) > words(name);
        String before = name;
        if (other.namedByReader == namedByReader ? fuller : other.namedByReader) {
            name = other.name;
            namedByReader = other.namedByReader;
        }
        aliases.add(before);
        aliases.add(other.name);
        aliases.addAll(other.aliases);
        aliases.remove(name);
        roles.addAll(other.roles);
        mentions.addAll(other.mentions);
        mentions.sort(Comparator.comparing(Mention::range));
        corrections.addAll(other.corrections);
    }

    void rename(String newName) {
        aliases.add(name);
        name = newName;
        namedByReader = true;
        aliases.remove(name);
    }

    /** Whether there would be names left to know the person by. */
    boolean canSpare(List<Mention> some) {
        boolean named = mentions.stream().anyMatch(mention -> mention.kind() == MentionKind.NAME);
        return mentions.stream()
                .anyMatch(mention -> !some.contains(mention) && (!named || mention.kind() == MentionKind.NAME));
    }

    void give(List<Mention> some, PersonDraft to, String text) {
        mentions.removeAll(some);
        to.mentions.addAll(some);
        to.mentions.sort(Comparator.comparing(Mention::range));
        giveRoles(some, to, text);
        Set<String> gone = spellings(some, text);
        gone.removeAll(spellings(mentions, text));
        aliases.removeAll(gone);
        if (!namedByReader && gone.contains(name)) {
            Set<String> left = aliases.isEmpty() ? spellings(mentions, text) : aliases;
            left.stream().max(Comparator.comparingInt(PersonDraft::words)).ifPresent(fullest -> name = fullest);
            aliases.remove(name);
        }
        to.aliases.addAll(spellings(some, text));
        to.aliases.remove(to.name);
    }

    /** A role goes with the names that it stands beside; it stays as well where it stands beside one that stays. */
    private void giveRoles(List<Mention> some, PersonDraft to, String text) {
        for (String role : List.copyOf(roles)) {
            if (some.stream().anyMatch(mention -> isBeside(role, mention, text))) {
                to.roles.add(role);
                if (mentions.stream().noneMatch(mention -> isBeside(role, mention, text))) {
                    roles.remove(role);
                }
            }
        }
    }

    private static boolean isBeside(String role, Mention mention, String text) {
        int from = Math.max(0, mention.range().start() - role.length() - BESIDE);
        int to = Math.min(text.length(), mention.range().end() + role.length() + BESIDE);
        return mention.kind() == MentionKind.NAME && text.substring(from, to).toLowerCase(Locale.ROOT).contains(role.toLowerCase(Locale.ROOT));
    }

    private static Set<String> spellings(List<Mention> mentions, String text) {
        Set<String> all = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == MentionKind.NAME) {
                all.add(spelling(mention, text));
            }
        }
        return all;
    }

    /** The words of a mention on one line. */
    static String spelling(Mention mention, String text) {
        return mention.range().in(text).strip().replaceAll("\\s+", " ");
    }

    private static int words(String name) {
        return name.split("\\s+").length;
    }

    Person person() {
        return new Person(id, name, List.copyOf(aliases), List.copyOf(roles), mentions);
    }
}
