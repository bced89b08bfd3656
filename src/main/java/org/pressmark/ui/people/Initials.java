package org.pressmark.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands for a face.
 *
 * @param letters one or two
 * @param disc number of the disc's colour, 1…{@link #DISCS}; the name's own, so that a person has one colour in every article
 */
record Initials(String letters, int disc) {

    /** The themes have this many disc colours. */
    static final int DISCS = 12;

    static Initials of(String name) {
        List<String> words = List.of(name.strip().split("[\\s\\-]+"));
        String first = initial(words.getFirst());
        return new Initials(
                words.size() < 2 ? first : first + initial(words.getLast()),
                Math.floorMod(mix(name.strip().toLowerCase(Locale.ROOT).hashCode()), DISCS) + 1);
    }

    /** With the next colour that is not taken yet, where there is one: two people side by side are told apart. */
    Initials avoiding(Set<Integer> taken) {
        int free = disc;
        while (taken.contains(free) && taken.size() < DISCS) {
            free = free % DISCS + 1;
        }
        return new Initials(letters, free);
    }

    private static String initial(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    /** Spreads the bits, as neighbouring names have neighbouring hashes (the finaliser of MurmurHash3). */
    private static int mix(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
