package org.pressmark.analysis.people;

import java.util.List;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Takes apart what the model binds together: a signature and the salutation behind it, two names in a list, a name and the word after it. */
final class Sheaf {

    private final NameWords words;
    private final Tokens tokens;
    private final Sieve sieve;
    private final Titles titles;

    Sheaf(NameWords words, Tokens tokens, Sieve sieve) {
        this.words = words;
        this.tokens = tokens;
        this.sieve = sieve;
        titles = new Titles(words, tokens);
    }

    /** Adds the names in [from, to), which the model takes for one. */
    void untie(int from, int to, Paragraph paragraph, List<NameSpan> names) {
        int cut = cut(from, to);
        if (cut > from) {
            untie(from, cut, paragraph, names);
            untie(cut, to, paragraph, names);
            return;
        }
        int start = sieve.withoutTitle(from, to);
        int end = withoutTail(start, to);
        if (!isAddress(start, end) && sieve.keeps(start, end)) {
            names.add(new NameSpan(start, end, titles.before(start, paragraph.from())));
        }
    }

    /** Where a second name begins; {@code from} where none does. */
    private int cut(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            // "Traci Traci Warner": signed, and then the writer's card.
            if (tokens.lower(i).equals(tokens.lower(from)) && words.isGiven(tokens.lower(i))) {
                return i;
            }
        }
        boolean pairs = to - from == 4 && isGivenOnly(from) && isGivenOnly(from + 2) && isFamilyOnly(from + 1) && isFamilyOnly(from + 3);
        return pairs ? from + 2 : from;
    }

    private boolean isGivenOnly(int i) {
        return words.isGiven(tokens.lower(i)) && !words.isFamily(tokens.lower(i));
    }

    private boolean isFamilyOnly(int i) {
        return words.isFamily(tokens.lower(i)) && !words.isGiven(tokens.lower(i));
    }

    /** "Chris Abel Manager", "Phillip Allen Let me know": the last word is no name's. */
    private int withoutTail(int from, int to) {
        int end = to;
        while (end - from > 1 && !FamilyFirst.contains(tokens.lower(from)) && words.isGiven(tokens.lower(from)) && (words.isPlainWord(tokens.lower(end - 1)) && end - from > 2
                || words.isOffice(tokens.lower(end - 1)) && !words.isGiven(tokens.lower(end - 1)) && !words.isFamily(tokens.lower(end - 1)) && !words.isSuffix(tokens.lower(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Part of a mail address, of a web address or of a file's name. */
    private boolean isAddress(int from, int to) {
        boolean before = from > 1 && !tokens.is(from, Tokens.SPACED) && !tokens.is(from - 1, Tokens.SPACED) && "@_./\\".indexOf(tokens.first(from - 1)) >= 0
                && tokens.is(from - 2, Tokens.WORD | Tokens.NUMBER | Tokens.PUNCTUATION);
        boolean behind = to + 1 < tokens.size() && !tokens.is(to, Tokens.SPACED) && !tokens.is(to + 1, Tokens.SPACED)
                && ("_\\".indexOf(tokens.first(to)) >= 0 || tokens.first(to) == '.' && tokens.is(to + 1, Tokens.WORD) && to - from == 1);
        return before || behind;
    }
}
