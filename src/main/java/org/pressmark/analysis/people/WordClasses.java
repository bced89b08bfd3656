package org.pressmark.analysis.people;

/** The word lists that a word stands in, as bits. */
final class WordClasses {

    private WordClasses() {}

    static int of(NameWords words, String word) {
        int bits = words.isGiven(word) ? 1 : 0;
        bits |= words.isFamily(word) ? 2 : 0;
        bits |= words.isPlace(word) ? 4 : 0;
        bits |= words.isOrganisation(word) ? 8 : 0;
        bits |= words.isHonorific(word) ? 16 : 0;
        bits |= words.isOffice(word) ? 32 : 0;
        bits |= words.isForeign(word) ? 64 : 0;
        bits |= words.isOrdinary(word) ? 128 : 0;
        bits |= words.isParticle(word) ? 256 : 0;
        bits |= words.isTitleWord(word) ? 512 : 0;
        return bits;
    }
}
