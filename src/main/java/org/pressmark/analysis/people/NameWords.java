package org.pressmark.analysis.people;

import org.pressmark.analysis.text.FirstNames;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Tokens;

/** Questions that the name finders ask of single words. */
record NameWords(Lexicon lexicon, FirstNames names) {

    /** May be part of a name by its shape. */
    boolean isNameShaped(Tokens tokens, int i) {
        return tokens.is(i, Tokens.WORD) && (tokens.capitalised(i) && !isDay(tokens.lower(i)) && !hasDigit(tokens.lower(i)) || isArabicArticled(tokens.lower(i)));
    }

    /** "On Tuesday Keller …": a day or a month that is nobody's name. */
    private boolean isDay(String word) {
        return lexicon.calendar().contains(word) && !names.isGiven(word) && !names.isFamily(word);
    }

    /** A post code or a number plate, "E17". */
    private static boolean hasDigit(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isArabicArticled(String word) {
        return word.length() > 4 && (word.startsWith("al-") || word.startsWith("el-") || word.startsWith("ul-") || word.startsWith("d'"));
    }

    boolean isHonorific(String word) {
        return lexicon.honorifics().contains(word);
    }

    /** Belongs before a name: a title, an office, a nationality or what qualifies them. */
    boolean isTitleWord(String word) {
        return lexicon.honorifics().contains(word) || lexicon.roles().contains(word)
                || lexicon.roleModifiers().contains(word) || lexicon.nationalities().contains(word);
    }

    boolean isOffice(String word) {
        return lexicon.honorifics().contains(word) || lexicon.roles().contains(word);
    }

    /** Certainly not part of a person's name, whatever stands around it. */
    boolean isForeign(String word) {
        return lexicon.notNames().contains(word) || lexicon.calendar().contains(word) && !names.isGiven(word)
                || lexicon.nationalities().contains(word);
    }

    boolean isOrganisation(String word) {
        return lexicon.organisationWords().contains(word);
    }

    boolean isPlace(String words) {
        return lexicon.places().contains(words);
    }

    /** An ordinary word that no name list knows. */
    boolean isPlainWord(String word) {
        return lexicon.words().contains(word) && !names.isGiven(word) && !names.isFamily(word);
    }

    boolean isOrdinary(String word) {
        return lexicon.words().contains(word);
    }

    boolean isGiven(String word) {
        return names.isGiven(word);
    }

    boolean isFamily(String word) {
        return names.isFamily(word);
    }

    boolean isParticle(String word) {
        return lexicon.particles().contains(word);
    }

    boolean isSuffix(String word) {
        return lexicon.suffixes().contains(word);
    }
}
