package org.pressmark.analysis.people;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Decides on each candidate, knowing the family and given names that are certain elsewhere in the text. */
final class Judge {

    private static final Set<String> SPEAKING = Set.of("said", "says", "told", "added", "asked", "wrote", "tweeted", "replied", "explained", "argued", "insisted", "noted", "warned", "admitted", "recalled", "testified", "joked", "laughed", "thinks", "believes");
    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "near", "across", "throughout", "outside", "inside");

    private final NameWords words;
    private final Tokens tokens;
    private final Set<String> surnames;
    private final Set<String> givens;
    private final Map<String, Integer> inLowerCase;

    Judge(NameWords words, Tokens tokens, Set<String> surnames, Set<String> givens, Map<String, Integer> inLowerCase) {
        this.words = words;
        this.tokens = tokens;
        this.surnames = surnames;
        this.givens = givens;
        this.inLowerCase = inLowerCase;
    }

    @Nullable NameSpan judge(Core core, Paragraph paragraph) {
        boolean person = core.certain() || (core.length() == 1 ? single(core, paragraph) : several(core, paragraph));
        return person ? new NameSpan(core.from(), core.to(), core.titleFrom()) : null;
    }

    private boolean single(Core core, Paragraph paragraph) {
        String word = tokens.lower(core.from());
        boolean known = isKnown(word);
        if (words.isForeign(word) || word.length() < 2 || tokens.is(core.from(), Tokens.UPPER) && !known) {
            return false;
        }
        boolean ordinary = words.isOrdinary(word) || inLowerCase.containsKey(word);
        if (known) {
            return !(core.opening() && ordinary && !speaks(core, paragraph)) && !(words.isPlace(word) && afterPlacePreposition(core, paragraph));
        }
        if (ordinary || words.isPlace(word) || words.isOrganisation(word) || words.isTitleWord(word) || core.afterThe()) {
            return false;
        }
        return words.isGiven(word) || speaks(core, paragraph) && (words.isFamily(word) || !core.opening());
    }

    /** Part of a name that is certain elsewhere, in whatever spelling. */
    private boolean isKnown(String word) {
        String key = Spelling.skeleton(word);
        return surnames.contains(key) || givens.contains(key);
    }

    private boolean several(Core core, Paragraph paragraph) {
        String phrase = tokens.phrase(core.from(), core.to());
        if (core.length() > 4 || words.isPlace(phrase)) {
            return false;
        }
        int last = core.last(tokens, words);
        boolean known = surnames.contains(Spelling.skeleton(tokens.lower(last))) && !core.afterThe();
        for (int i = core.from(); i < core.to(); i++) {
            String word = tokens.lower(i);
            if (words.isForeign(word) || words.isPlainWord(word) || tokens.is(i, Tokens.UPPER)
                    || words.isOrganisation(word) && !words.isFamily(word) && !words.isGiven(word)
                    || words.isPlace(word) && !known) {
                return false;
            }
        }
        return known || !core.afterThe() && !paragraph.heading() || speaks(core, paragraph);
    }

    private boolean afterPlacePreposition(Core core, Paragraph paragraph) {
        return core.from() > paragraph.from() && PLACE_PREPOSITIONS.contains(tokens.lower(core.from() - 1));
    }

    private boolean speaks(Core core, Paragraph paragraph) {
        return core.to() < paragraph.to() && SPEAKING.contains(tokens.lower(core.to()))
                || core.from() > paragraph.from() && SPEAKING.contains(tokens.lower(core.from() - 1));
    }
}
