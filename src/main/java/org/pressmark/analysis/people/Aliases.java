package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Beyond this many different people, spellings that differ by a slip are no longer searched for. */
    private static final int MANY = 1500;
    /** Of one family name only the latest so many are compared, to stay near-linear on hostile text. */
    private static final int MOST_BEARERS = 32;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final FirstNames names;
    private final Nicknames nicknames;
    private final Map<String, List<Draft>> byFamily = new HashMap<>();
    private final Map<String, List<Draft>> byGiven = new HashMap<>();
    private final List<Draft> people = new ArrayList<>();
    private final Map<String, String> skeletons = new HashMap<>();
    private final Map<Draft, Integer> lastSeen = new HashMap<>();

    Aliases(Tokens tokens, Lexicon lexicon, FirstNames names, Nicknames nicknames) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.names = names;
        this.nicknames = nicknames;
    }

    /** One mention for each span, in the same order. */
    List<PersonAt> merge(List<NameSpan> spans) {
        Draft[] owner = new Draft[spans.size()];
        for (int i = 0; i < owner.length; i++) {
            List<String> words = words(spans.get(i));
            if (words.size() == 1 && i + 1 < owner.length && sharesFamilyName(spans.get(i), spans.get(i + 1))) {
                words = List.of(words.getFirst(), words(spans.get(i + 1)).getLast());
            }
            if (words.size() > 1) {
                owner[i] = full(words, spans.get(i));
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
                words.add(Spelling.folded(tokens.word(i)));
            }
        }
        return words;
    }

    private Draft full(List<String> words, NameSpan span) {
        List<Draft> bearers = byFamily.computeIfAbsent(skeleton(words.getLast()), k -> new ArrayList<>());
        Gender title = titleGender(span);
        for (Draft person : bearers.subList(Math.max(0, bearers.size() - MOST_BEARERS), bearers.size())) {
            if (person.gender().fits(title) && compatible(person.words(), words)) {
                person.widen(words);
                return person;
            }
        }
        Draft slip = slip(words);
        return slip != null ? slip : add(words, gender(span, title));
    }

    private Draft add(List<String> words, Gender gender) {
        Draft person = new Draft(words, gender);
        people.add(person);
        byFamily.computeIfAbsent(skeleton(words.getLast()), k -> new ArrayList<>()).add(person);
        if (words.size() > 1) {
            byGiven.computeIfAbsent(skeleton(words.getFirst()), k -> new ArrayList<>()).add(person);
        }
        return person;
    }

    /** The same given name and a family name one slip away. */
    private @Nullable Draft slip(List<String> words) {
        if (people.size() > MANY) {
            return null;
        }
        for (Draft person : byGiven.getOrDefault(skeleton(words.getFirst()), List.of())) {
            if (Spelling.isSlip(person.surname(), words.getLast())) {
                return person;
            }
        }
        return null;
    }

    private boolean compatible(List<String> a, List<String> b) {
        if (a.size() == 1 || b.size() == 1) {
            return true;
        }
        String first = a.getFirst();
        String second = b.getFirst();
        boolean sameFirst = first.equals(second) || skeleton(first).equals(skeleton(second)) || nicknames.areSame(first, second)
                || isInitial(first, second) || isInitial(second, first) || Spelling.isSlip(first, second);
        return sameFirst || a.size() != b.size() && (a.subList(1, a.size() - 1).contains(second) || b.subList(1, b.size() - 1).contains(first));
    }

    private String skeleton(String name) {
        return skeletons.computeIfAbsent(name, Spelling::skeleton);
    }

    private static boolean isInitial(String a, String b) {
        return a.length() <= 2 && b.startsWith(a.substring(0, 1)) && (a.length() == 1 || b.length() > 2);
    }

    private Draft single(String word, NameSpan span) {
        Gender title = titleGender(span);
        String key = skeleton(word);
        Draft found = best(byFamily.getOrDefault(key, List.of()), title);
        if (found == null && title == Gender.UNKNOWN) {
            found = best(byGiven.getOrDefault(key, List.of()), title);
        }
        if (found == null && people.size() <= MANY) {
            found = best(people.stream().filter(p -> Spelling.isSlip(p.surname(), word)).toList(), title);
        }
        return found != null ? found : add(List.of(word), gender(span, title));
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
        boolean perhapsFamily = span.length() == 1 && names.isFamily(first);
        return title != Gender.UNKNOWN || perhapsFamily ? title : names.gender(first);
    }
}
