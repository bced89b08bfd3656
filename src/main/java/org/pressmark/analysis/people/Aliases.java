package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.FirstNames;
import org.pressmark.analysis.text.Gender;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.MentionKind;

/**
 * Says which names mean one person. Names of several words come first: same family name and given names that can be the same.
 * A single word then goes to whoever bears it as a family name, else as a given name: the one named last before it.
 */
final class Aliases {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    /** Beyond this many different people, spellings that differ by a slip are no longer searched for. */
    private static final int MANY = 1500;
    /** Of one family name only the latest so many are compared, to stay near-linear on hostile text. */
    private static final int MOST_BEARERS = 32;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final FirstNames names;
    private final Sameness sameness;
    private final Map<String, List<Draft>> byFamily = new HashMap<>();
    private final Map<String, List<Draft>> byGiven = new HashMap<>();
    /** "Kim Jong-un" and "Kim Jong Un". */
    private final Map<String, Draft> byLetters = new HashMap<>();
    private final List<Draft> people = new ArrayList<>();
    private final Map<String, String> skeletons = new HashMap<>();
    private final Map<Draft, Integer> lastSeen = new HashMap<>();

    Aliases(Tokens tokens, Lexicon lexicon, FirstNames names, Nicknames nicknames) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.names = names;
        sameness = new Sameness(names, nicknames);
    }

    /** One mention for each span, in the same order. */
    List<PersonAt> merge(List<NameSpan> spans) {
        Draft[] owner = new Draft[spans.size()];
        for (int i = 0; i < owner.length; i++) {
            List<String> words = words(spans.get(i));
            boolean shares = words.size() == 1 && i + 1 < owner.length && sharesFamilyName(spans.get(i), spans.get(i + 1));
            if (shares) {
                words = List.of(words.getFirst(), words(spans.get(i + 1)).getLast());
            }
            if (words.size() > 1) {
                owner[i] = full(words, spans.get(i));
            }
            if (shares) {
                owner[i].spelled(tokens.word(spans.get(i).from()) + " " + tokens.word(spans.get(i + 1).to() - 1));
            }
        }
        List<PersonAt> mentions = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            NameSpan span = spans.get(i);
            Draft person = owner[i] != null ? owner[i] : single(words(span).getFirst(), span);
            owner[i] = person;
            lastSeen.put(person, i);
            person.gender(titleGender(span), true);
            person.spelled(tokens.text(span.from(), span.to()).replaceAll("\\s+", " "));
            mentions.add(new PersonAt(span.from(), span.to(), span.titleFrom(), person, MentionKind.NAME));
        }
        return mentions;
    }

    /** "Bill and Hillary Clinton": the first is a Clinton as well. */
    private boolean sharesFamilyName(NameSpan span, NameSpan next) {
        return next.from() == span.to() + 1 && next.length() > 1 && tokens.is(span.to(), "and") && names.isGiven(tokens.lower(span.from()))
                && names.isGiven(tokens.lower(next.from()));
    }

    private List<String> words(NameSpan span) {
        List<String> words = new ArrayList<>();
        for (int i = span.from(); i < span.to(); i++) {
            if (!lexicon.suffixes().contains(tokens.lower(i)) || i == span.from()) {
                words.add(Spelling.bare(tokens.word(i)));
            }
        }
        return words;
    }

    private Draft full(List<String> words, NameSpan span) {
        List<Draft> bearers = byFamily.computeIfAbsent(skeleton(words.getLast()), k -> new ArrayList<>());
        Gender title = titleGender(span);
        String suffix = suffix(span);
        for (Draft person : bearers.subList(Math.max(0, bearers.size() - MOST_BEARERS), bearers.size())) {
            if (person.gender().fits(title) && person.generation(suffix) && sameness.compatible(person.words(), words)) {
                person.widen(words);
                return person;
            }
        }
        Draft other = byLetters.get(String.join("", words));
        other = other != null && other.gender().fits(title) ? other : turned(words);
        other = other != null ? other : slip(words);
        if (other == null || !other.generation(suffix)) {
            other = add(words, gender(span, title));
            other.generation(suffix);
        }
        return other;
    }

    /** "jr", "iii", at the end of the name or behind it; empty if there is none. */
    private String suffix(NameSpan span) {
        for (int i = span.to() - 1; i < Math.min(tokens.size(), span.to() + 2); i++) {
            String word = tokens.lower(i).replace(".", "");
            if (GENERATIONS.contains(word)) {
                return word;
            }
            if (i >= span.to() && !tokens.is(i, ",")) {
                return "";
            }
        }
        return "";
    }

    private Draft add(List<String> words, Gender gender) {
        Draft person = new Draft(words, gender);
        people.add(person);
        byFamily.computeIfAbsent(skeleton(words.getLast()), k -> new ArrayList<>()).add(person);
        if (words.size() > 1) {
            byLetters.putIfAbsent(String.join("", words), person);
            byGiven.computeIfAbsent(skeleton(words.getFirst()), k -> new ArrayList<>()).add(person);
        }
        return person;
    }

    /** "Jong-un Kim" for "Kim Jong-un". */
    private @Nullable Draft turned(List<String> words) {
        if (words.size() != 2) {
            return null;
        }
        for (Draft person : byGiven.getOrDefault(skeleton(words.getLast()), List.of())) {
            if (person.words().size() == 2 && skeleton(person.surname()).equals(skeleton(words.getFirst()))) {
                return person;
            }
        }
        return null;
    }

    /** Two names that lists of names know are two names, however alike. */
    private boolean isSlip(String a, String b) {
        return Spelling.isSlip(a, b) && !(names.isFamily(a) && names.isFamily(b));
    }

    /** The same given name and a family name one slip away. */
    private @Nullable Draft slip(List<String> words) {
        if (people.size() > MANY) {
            return null;
        }
        for (Draft person : byGiven.getOrDefault(skeleton(words.getFirst()), List.of())) {
            if (isSlip(person.surname(), words.getLast())) {
                return person;
            }
        }
        return null;
    }

    private String skeleton(String name) {
        return skeletons.computeIfAbsent(name, Spelling::skeleton);
    }

    private Draft single(String word, NameSpan span) {
        Gender title = titleGender(span);
        String key = skeleton(word);
        Draft found = best(byFamily.getOrDefault(key, List.of()), title);
        if (found == null && title == Gender.UNKNOWN) {
            found = best(byGiven.getOrDefault(key, List.of()), title);
        }
        if (found == null && title != Gender.UNKNOWN) {
            // "Mr Xi" after "Xi Jinping": a title goes with the family name, which stands first there.
            found = best(byGiven.getOrDefault(key, List.of()).stream().filter(this::isFamilyFirst).toList(), title);
        }
        if (found == null && people.size() <= MANY) {
            found = best(people.stream().filter(p -> isSlip(p.surname(), word)).toList(), title);
        }
        return found != null ? found : add(List.of(word), gender(span, title));
    }

    private boolean isFamilyFirst(Draft person) {
        List<String> words = person.words();
        String first = words.getFirst();
        String last = words.getLast();
        boolean eastern = words.size() == 2 || words.size() == 3;
        return eastern && (first.length() == 2 || FamilyFirst.contains(first)) && (!names.isFamily(last) && !names.isGiven(last) || last.indexOf('-') > 0);
    }

    /** The one named last; before anyone is named, the one who is named first. */
    private @Nullable Draft best(List<Draft> bearers, Gender title) {
        Draft latest = null;
        for (Draft person : bearers.subList(Math.max(0, bearers.size() - MOST_BEARERS), bearers.size())) {
            if (person.gender().fits(title) && (latest == null || lastSeen.getOrDefault(person, -1) > lastSeen.getOrDefault(latest, -1))) {
                latest = person;
            }
        }
        return latest;
    }

    private Gender titleGender(NameSpan span) {
        for (int i = span.titleFrom(); i < span.from(); i++) {
            if (lexicon.femaleTitles().contains(tokens.lower(i))) {
                return Gender.FEMALE;
            }
            if (lexicon.maleTitles().contains(tokens.lower(i))) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    private Gender gender(NameSpan span, Gender title) {
        String first = tokens.lower(span.from());
        String last = tokens.lower(span.to() - 1);
        boolean eastern = span.length() == 2 && FamilyFirst.contains(first) && last.indexOf('-') > 0;
        boolean perhapsFamily = eastern || span.length() == 1 && names.isFamily(first);
        return title != Gender.UNKNOWN || perhapsFamily ? title : names.gender(first);
    }
}
