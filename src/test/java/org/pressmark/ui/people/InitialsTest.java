package org.pressmark.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void firstAndLastNameGiveTheLetters() {
        assertEquals("IA", Initials.of("Ingrid Aasen").letters());
        assertEquals("MB", Initials.of("Mary-Jane O'Hara Brown").letters());
        assertEquals("P", Initials.of("pelé").letters());
        assertEquals("ÅÖ", Initials.of("åsa \"Liten\" öberg").letters());
        assertEquals("", Initials.of("…").letters());
    }

    @Test
    void theColourIsTheNamesOwnAndCoversTheWholePalette() {
        assertEquals(Initials.of("Ingrid Aasen").disc(), Initials.of(" ingrid aasen ").disc());
        List<Integer> discs = IntStream.range(0, 500)
                .map(i -> Initials.of("Name " + i).disc())
                .distinct()
                .sorted()
                .boxed()
                .toList();
        assertEquals(Initials.DISCS, discs.size());
        assertTrue(discs.getFirst() == 1 && discs.getLast() == Initials.DISCS);
    }

    @Test
    void twoPeopleOfOneArticleShareAColourOnlyWhenAllAreTaken() {
        Initials own = Initials.of("Ingrid Aasen");
        assertEquals(own, own.avoiding(Set.of()));
        assertEquals(own.disc() % Initials.DISCS + 1, own.avoiding(Set.of(own.disc())).disc());
        Set<Integer> all = IntStream.rangeClosed(1, Initials.DISCS).boxed().collect(Collectors.toSet());
        assertEquals(own.disc(), own.avoiding(all).disc());
    }
}
