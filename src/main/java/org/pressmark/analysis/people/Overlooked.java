package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Names whose form leaves no doubt, which the model may miss when a word of them is a common one: "Moon Jae-in", "Mr. Moon", "Grace Park said". */
final class Overlooked {

    private static final Set<String> SPEAKING = Set.of("said", "says", "told", "spoke", "replied", "wrote", "asked", "added", "argued", "explained", "recalled", "insisted");

    private final NameWords words;
    private final Tokens tokens;
    private final Titles titles;

    Overlooked(NameWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
        titles = new Titles(words, tokens);
    }

    /** The names and those that were overlooked, in text order. */
    List<NameSpan> with(Document document, List<NameSpan> names) {
        boolean[] taken = new boolean[tokens.size()];
        for (NameSpan name : names) {
            java.util.Arrays.fill(taken, name.from(), name.to(), true);
        }
        List<NameSpan> all = new ArrayList<>();
        names.forEach(name -> all.add(whole(name, taken)));
        for (Paragraph paragraph : document.paragraphs()) {
            for (int i = paragraph.from(); i < paragraph.to(); i++) {
                int end = taken[i] || !tokens.is(i, Tokens.WORD) || !tokens.capitalised(i) ? i : end(i, paragraph);
                if (end > i && !taken[end - 1]) {
                    all.add(new NameSpan(i, end, titles.before(i, paragraph.from())));
                    i = end - 1;
                }
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::from));
        return all;
    }

    /** "Nguyen Van Hung", of which the last is a common word as well. */
    private NameSpan whole(NameSpan name, boolean[] taken) {
        int next = name.to();
        boolean cut = name.length() == 2 && FamilyFirst.contains(tokens.lower(name.from())) && (tokens.is(next - 1, "van") || tokens.is(next - 1, "thi"))
                && next < tokens.size() && !taken[next] && tokens.is(next, Tokens.WORD) && tokens.capitalised(next) && !tokens.is(next, Tokens.FIRST);
        if (cut) {
            taken[next] = true;
        }
        return cut ? new NameSpan(name.from(), next + 1, name.titleFrom()) : name;
    }

    private int end(int i, Paragraph paragraph) {
        boolean pair = i + 1 < paragraph.to() && tokens.is(i + 1, Tokens.WORD) && tokens.capitalised(i + 1) && !tokens.is(i + 1, Tokens.FIRST);
        if (pair && FamilyFirst.contains(tokens.lower(i)) && isKorean(tokens.word(i + 1))) {
            return i + 2;
        }
        boolean speaks = i + 2 < paragraph.to() && SPEAKING.contains(tokens.lower(i + 2));
        if (pair && speaks && isName(i) && (words.isFamily(tokens.lower(i + 1)) || FamilyFirst.contains(tokens.lower(i + 1))) && !words.isForeign(tokens.lower(i + 1))) {
            boolean apart = i == paragraph.from() || tokens.is(i, Tokens.FIRST) || !Character.isUpperCase(tokens.first(i - 1)) || words.isForeign(tokens.lower(i - 1));
            boolean place = i > paragraph.from() && (tokens.is(i - 1, "the") || tokens.is(i - 1, "in") || tokens.is(i - 1, "at") || tokens.is(i - 1, "of"));
            return apart && !place ? i + 2 : i;
        }
        boolean alone = i + 1 >= paragraph.to() || !tokens.is(i + 1, Tokens.WORD) || !tokens.capitalised(i + 1);
        return alone && i > paragraph.from() && isSalutation(tokens.lower(i - 1)) && tokens.capitalised(i - 1) && !words.isTitleWord(tokens.lower(i)) ? i + 1 : i;
    }

    private boolean isName(int i) {
        String word = tokens.lower(i);
        return words.isGiven(word) && !words.isPlace(word) && !words.isForeign(word) && !words.isTitleWord(word);
    }

    /** "Jae-in". */
    private static boolean isKorean(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 1 && hyphen + 1 < word.length() && word.length() < 12 && Character.isLowerCase(word.charAt(hyphen + 1));
    }

    private static boolean isSalutation(String word) {
        return switch (word) {
            case "mr", "mr.", "mrs", "mrs.", "ms", "ms." -> true;
            default -> false;
        };
    }
}
