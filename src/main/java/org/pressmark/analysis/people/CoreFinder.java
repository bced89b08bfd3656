package org.pressmark.analysis.people;

import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Takes sentence openings, titles, offices and nationalities off the front of a candidate and suffixes of other kinds off its end. */
final class CoreFinder {

    private final NameWords words;
    private final Tokens tokens;

    CoreFinder(NameWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    @Nullable Core core(Chunks.Chunk chunk, Paragraph paragraph) {
        int to = chunk.to();
        int from = afterTitles(chunk.from(), to);
        boolean opening = chunk.opening() && from == chunk.from();
        boolean titled = from > chunk.from() && words.isOffice(tokens.lower(from - 1));
        int titleFrom = titled ? chunk.from() : from;
        if (opening && to - from > 1 && dropsOpening(from, to)) {
            from++;
            titleFrom = from;
            opening = false;
        }
        int given = innerGiven(from, to);
        if (given > from) {
            titled = titled || words.isOffice(tokens.lower(given - 1));
            from = given;
            titleFrom = titled ? Math.min(titleFrom, from) : from;
        }
        if (from >= to) {
            return null;
        }
        if (!titled && from > paragraph.from() && from == chunk.from()) {
            int before = lowerTitle(from, paragraph.from());
            titled = before < from;
            titleFrom = before;
        }
        boolean afterThe = from > paragraph.from() && tokens.is(from - 1, "the");
        boolean certain = titled && plausible(from, to) || hasGiven(from, to);
        return new Core(from, to, titleFrom, certain, opening, afterThe);
    }

    /** Past the last office or honorific that has something behind it. */
    private int afterTitles(int from, int to) {
        int start = from;
        for (int i = from; i < to - 1; i++) {
            String word = tokens.lower(i);
            if (words.isGiven(word) && !words.isHonorific(word) && i + 1 < to && !words.isTitleWord(word)) {
                break;
            }
            if (words.isTitleWord(word) && !(words.isGiven(word) && !words.isOffice(tokens.lower(i)))) {
                start = i + 1;
            }
        }
        return start;
    }

    /** "But Trump", "Earlier Mr Smith": a common word that has its capital from the sentence. */
    private boolean dropsOpening(int from, int to) {
        String first = tokens.lower(from);
        if (!words.isOrdinary(first)) {
            return false;
        }
        return !words.isGiven(first) || to - from > 2 && words.isGiven(tokens.lower(from + 1));
    }

    /** The first token that looks like a given name behind words that cannot belong to the name. */
    private int innerGiven(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            String word = tokens.lower(i);
            if (words.isGiven(word) && !words.isPlace(word) && !words.isOrganisation(tokens.lower(to - 1))) {
                for (int j = from; j < i; j++) {
                    String before = tokens.lower(j);
                    if (!words.isForeign(before) && !words.isPlace(before) && !words.isPlainWord(before) && !words.isOrganisation(before)
                            && !words.isTitleWord(before) && !tokens.is(j, Tokens.UPPER)) {
                        return from;
                    }
                }
                return i;
            }
        }
        return from;
    }

    /** Start of a lower-case office before the name ("spokesperson", "former president"); {@code from} if none. */
    private int lowerTitle(int from, int limit) {
        int i = from;
        while (i > limit && from - i < 6 && tokens.is(i - 1, Tokens.WORD) && words.isTitleWord(tokens.lower(i - 1)) && !tokens.is(i - 1, "the")) {
            i--;
        }
        return i < from && words.isOffice(tokens.lower(from - 1)) ? i : from;
    }

    private boolean plausible(int from, int to) {
        for (int i = from; i < to; i++) {
            String word = tokens.lower(i);
            if (words.isForeign(word) || words.isOrganisation(word) && !words.isFamily(word) && !words.isGiven(word) || words.isPlainWord(word)) {
                return false;
            }
        }
        return !words.isPlace(tokens.phrase(from, to)) && (to - from > 1 || !tokens.is(from, Tokens.UPPER));
    }

    private boolean hasGiven(int from, int to) {
        if (to - from < 2 || to - from > 5 || words.isPlace(tokens.phrase(from, to))) {
            return false;
        }
        String first = tokens.lower(from);
        boolean given = words.isGiven(first) && !words.isForeign(first) || tokens.is(from, Tokens.INITIAL);
        String last = tokens.lower(to - 1);
        boolean organisation = words.isOrganisation(last) && !words.isFamily(last);
        return given && !organisation && !words.isForeign(last) && !words.isPlainWord(last)
                && !(words.isPlace(first) && words.isOrdinary(last));
    }
}
