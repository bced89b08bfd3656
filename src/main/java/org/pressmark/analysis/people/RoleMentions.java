package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;
import org.pressmark.model.MentionKind;

/** Resolves "the president", "the Kremlin spokesman" where the text has said before who that is, and only one person fits. */
final class RoleMentions {

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final BitSet quoted;

    RoleMentions(Tokens tokens, Lexicon lexicon, BitSet quoted) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.quoted = quoted;
    }

    /** The mentions given and those by role, in text order. */
    List<PersonAt> resolve(Document document, List<PersonAt> mentions) {
        Map<String, List<Draft>> byHead = new HashMap<>();
        for (PersonAt mention : mentions) {
            for (String role : mention.person().roles()) {
                List<Draft> holders = byHead.computeIfAbsent(head(role), k -> new ArrayList<>());
                if (!holders.contains(mention.person())) {
                    holders.add(mention.person());
                }
            }
        }
        if (byHead.isEmpty()) {
            return mentions;
        }
        Map<Draft, Integer> introduced = new HashMap<>();
        BitSet taken = new BitSet();
        for (PersonAt mention : mentions) {
            introduced.putIfAbsent(mention.person(), mention.from());
            taken.set(mention.titleFrom(), mention.to());
        }
        List<PersonAt> all = new ArrayList<>(mentions);
        for (Paragraph paragraph : document.paragraphs()) {
            for (int i = paragraph.from(); !paragraph.heading() && i < paragraph.to(); i++) {
                PersonAt found = tokens.is(i, "the") && !quoted.get(i) ? at(i, paragraph.to(), byHead, introduced, taken) : null;
                if (found != null) {
                    all.add(found);
                    i = found.to() - 1;
                }
            }
        }
        all.sort(Comparator.comparingInt(PersonAt::from));
        return all;
    }

    private @Nullable PersonAt at(int the, int limit, Map<String, List<Draft>> byHead, Map<Draft, Integer> introduced, BitSet taken) {
        int i = the + 1;
        Set<String> qualifiers = new HashSet<>();
        while (i < limit && i - the < 5 && !taken.get(i) && !isLastOfRole(i, limit)) {
            if (!lexicon.roleModifiers().contains(tokens.lower(i)) && !lexicon.nationalities().contains(tokens.lower(i))
                    && !lexicon.roles().contains(tokens.lower(i)) && !tokens.capitalised(i)) {
                return null;
            }
            qualifiers.add(tokens.lower(i++));
        }
        if (i >= limit || i - the >= 5 || taken.get(i) || !isLastOfRole(i, limit) || continues(i + 1, limit, taken)) {
            return null;
        }
        List<Draft> fitting = byHead.getOrDefault(head(tokens.lower(i)), List.of()).stream()
                .filter(p -> introduced.getOrDefault(p, Integer.MAX_VALUE) < the)
                .filter(p -> qualifiers.isEmpty() || p.roles().stream().anyMatch(role -> says(role, qualifiers))).toList();
        return fitting.size() == 1 ? new PersonAt(the + 1, i + 1, the + 1, fitting.getFirst(), MentionKind.ROLE) : null;
    }

    private boolean isLastOfRole(int i, int limit) {
        return lexicon.roles().contains(tokens.lower(i)) && (i + 1 >= limit || !lexicon.roles().contains(tokens.lower(i + 1)));
    }

    /** A name, an "of …" or a compound follows, so that the words mean something else. */
    private boolean continues(int i, int limit, BitSet taken) {
        return i < limit && (taken.get(i) || tokens.capitalised(i) || tokens.is(i, "of") || tokens.is(i, "for") || tokens.is(i, Tokens.CLITIC) && !tokens.is(i, "'s"));
    }

    private static boolean says(String role, Set<String> qualifiers) {
        return words(role).containsAll(words(String.join(" ", qualifiers)));
    }

    /** Lower-case words, with one word for the country that has most names. */
    private static Set<String> words(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT).replace("united states", "us").replace("u.s.", "us").replace("american", "us").replace("'s ", " ");
        return new HashSet<>(Arrays.asList(lower.split(" ")));
    }

    private static String head(String role) {
        String words = role.toLowerCase(Locale.ROOT);
        int preposition = words.indexOf(" of ");
        String phrase = preposition > 0 ? words.substring(0, preposition) : words;
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return switch (last) {
            case "spokesman", "spokeswoman", "spokesperson" -> "spokesperson";
            case "chairman", "chairwoman", "chairperson", "chair" -> "chair";
            default -> last;
        };
    }
}
