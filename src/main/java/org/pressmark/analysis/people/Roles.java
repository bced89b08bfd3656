package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pressmark.analysis.text.Gender;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Tokens;

/** Reads offices off the words before a name ("US President") and behind it (", the Ukrainian leader,"). */
final class Roles {

    private static final int LONGEST = 9;
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at", "in", "to", "from", "with", "on");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "its", "their", "our", "who", "my");

    private final Tokens tokens;
    private final Lexicon lexicon;

    Roles(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    void read(List<PersonAt> mentions, int[] paragraphEnd) {
        for (PersonAt mention : mentions) {
            before(mention);
            behind(mention, paragraphEnd[mention.from()]);
        }
    }

    private void before(PersonAt mention) {
        int to = mention.from();
        int from = mention.titleFrom();
        if (from == to || !lexicon.roles().contains(tokens.lower(to - 1))) {
            return;
        }
        while (from > 0 && to - from < LONGEST && qualifies(from - 1)) {
            from--;
        }
        if (from > 1 && from == mention.titleFrom() && tokens.is(from - 1, "'s") && lexicon.places().contains(tokens.lower(from - 2))) {
            from -= 2;
        }
        while (from < to && isHonorificOnly(from)) {
            from++;
        }
        if (from < to) {
            mention.person().role(spaced(from, to));
        }
    }

    /** Stands before an office as part of its description: "Kremlin spokesperson", "US President". */
    private boolean qualifies(int i) {
        String word = tokens.lower(i);
        boolean named = tokens.is(i, Tokens.WORD) && tokens.capitalised(i)
                && !lexicon.calendar().contains(word) && (!tokens.is(i, Tokens.FIRST) || !lexicon.words().contains(word));
        return named && !tokens.is(i + 1, Tokens.FIRST) || lexicon.roleModifiers().contains(word);
    }

    private boolean isHonorificOnly(int i) {
        String word = tokens.lower(i);
        return !lexicon.roles().contains(word) && lexicon.honorifics().contains(word);
    }

    private void behind(PersonAt mention, int limit) {
        int comma = mention.to();
        if (comma >= limit || !tokens.is(comma, ",")) {
            return;
        }
        int from = comma + 1;
        int to = from;
        while (to < limit && to - from < LONGEST && (tokens.is(to, Tokens.WORD | Tokens.NUMBER) || tokens.is(to, Tokens.CLITIC))) {
            to++;
        }
        if (to >= limit || to == from || !tokens.is(to, Tokens.PUNCTUATION)) {
            return;
        }
        if (DETERMINERS.contains(tokens.lower(from)) && !tokens.is(from, "who")) {
            from++;
        }
        int head = head(from, to);
        if (head < 0) {
            return;
        }
        mention.person().role(spaced(from, to));
        mention.person().gender(genderOf(head), true);
    }

    /** The office that the phrase is about: the last word before its first preposition; -1 if that is none. */
    private int head(int from, int to) {
        int end = from;
        while (end < to && !PREPOSITIONS.contains(tokens.lower(end)) && !tokens.is(end, "who")) {
            end++;
        }
        return end > from && lexicon.roles().contains(tokens.lower(end - 1)) ? end - 1 : -1;
    }

    private Gender genderOf(int token) {
        String word = tokens.lower(token);
        if (lexicon.femaleTitles().contains(word)) {
            return Gender.FEMALE;
        }
        return lexicon.maleTitles().contains(word) ? Gender.MALE : Gender.UNKNOWN;
    }

    private String spaced(int from, int to) {
        return tokens.text(from, to).replaceAll("\\s+", " ");
    }

    /** Roles without those that another one already says in more words. */
    static List<String> distinct(Set<String> roles) {
        List<String> kept = new ArrayList<>();
        for (String role : roles) {
            String lower = role.toLowerCase(java.util.Locale.ROOT);
            boolean said = roles.stream().anyMatch(other -> other.length() > role.length()
                    && other.toLowerCase(java.util.Locale.ROOT).endsWith(" " + lower));
            if (!said && kept.stream().noneMatch(k -> k.equalsIgnoreCase(role))) {
                kept.add(role);
            }
        }
        return kept;
    }
}
