package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Joins names that a blank or a particle tears apart ("Muqtada al - Sadr", "Humaid bin Rashid"), and finds a full name's family name elsewhere in the text. */
final class Mender {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ar", "as", "ash");
    private static final Set<String> FATHERS = Set.of("bin", "bint", "ibn", "abu");

    private static final Set<String> PLACES = Set.of("in", "at", "from", "near", "of", "to", "the");

    private final NameWords words;
    private final Tokens tokens;
    private final Titles titles;
    private final Map<String, String> skeletons = new HashMap<>();

    Mender(NameWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
        titles = new Titles(words, tokens);
    }

    List<NameSpan> mend(Document document, List<NameSpan> names) {
        List<NameSpan> joined = new ArrayList<>();
        int p = 0;
        for (NameSpan name : names) {
            while (document.paragraphs().get(p).to() <= name.from()) {
                p++;
            }
            join(name, document.paragraphs().get(p), joined);
        }
        List<NameSpan> all = new ArrayList<>(joined);
        all.addAll(again(document, joined));
        all.sort(Comparator.comparingInt(NameSpan::from));
        return all;
    }

    private void join(NameSpan name, Paragraph paragraph, List<NameSpan> joined) {
        int limit = joined.isEmpty() ? paragraph.from() : Math.max(paragraph.from(), joined.getLast().to());
        int from = linked(name.from(), limit);
        NameSpan before = joined.isEmpty() ? null : joined.getLast();
        if (from < name.from() && before != null && before.to() == from) {
            joined.set(joined.size() - 1, new NameSpan(before.from(), name.to(), before.titleFrom()));
            return;
        }
        if (from < name.from()) {
            int reach = from - 2;
            while (from > Math.max(limit, reach) && isFree(from - 1) && !tokens.is(from, Tokens.FIRST)) {
                from--;
            }
        }
        joined.add(from == name.from() ? name : new NameSpan(from, name.to(), titles.before(from, paragraph.from())));
    }

    /** Where the link before the name begins: "al -", "O’", "bin"; {@code from} if there is none. */
    private int linked(int from, int limit) {
        if (from - 1 >= limit && tokens.is(from - 1, "o'")) {
            return from - 1;
        }
        if (from - 2 >= limit) {
            boolean hyphen = tokens.is(from - 1, "-") && ARTICLES.contains(tokens.lower(from - 2));
            boolean irish = tokens.is(from - 1, "'") && tokens.is(from - 2, "o") && tokens.capitalised(from - 2);
            if (hyphen || irish) {
                int start = from - 2;
                boolean father = start > limit && FATHERS.contains(tokens.lower(start - 1)) && !tokens.capitalised(start - 1);
                return father ? start - 1 : start;
            }
        }
        return from - 1 >= limit && FATHERS.contains(tokens.lower(from - 1)) && !tokens.capitalised(from - 1) ? from - 1 : from;
    }

    /** A capitalised word that may belong to a name. */
    private boolean isFree(int i) {
        String word = tokens.lower(i);
        return tokens.is(i, Tokens.WORD) && tokens.capitalised(i) && !words.isTitleWord(word) && !words.isForeign(word) && !words.isPlainWord(word) && !words.isPlace(word);
    }

    /** Single words, not taken yet, that are the family name of a full name, and full names that were missed, as in capitals. */
    private List<NameSpan> again(Document document, List<NameSpan> names) {
        Set<String> families = new HashSet<>();
        Set<String> full = new HashSet<>();
        boolean[] taken = new boolean[tokens.size()];
        for (NameSpan name : names) {
            if (name.length() > 1) {
                full.add(letters(name.from(), name.to()));
                addFamily(name.to() - 1, families);
                if (isFamilyFirst(name)) {
                    addFamily(name.from(), families);
                }
            }
            java.util.Arrays.fill(taken, name.from(), name.to(), true);
        }
        List<NameSpan> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            boolean shouted = isShouted(paragraph);
            for (int i = paragraph.from(); i < paragraph.to(); i++) {
                if (taken[i] || !tokens.capitalised(i)) {
                    continue;
                }
                int end = fullName(i, paragraph.to(), full, taken);
                if (end > i) {
                    found.add(new NameSpan(i, end, i));
                    i = end - 1;
                } else if ((shouted && tokens.is(i, Tokens.WORD) || isAlone(i, paragraph)) && families.contains(skeleton(i)) && (isNobodyElse(tokens.lower(i)) || acts(i, paragraph) || titles.before(i, paragraph.from()) < i)) {
                    boolean particle = i > paragraph.from() && !taken[i - 1] && isCapitalParticle(i - 1) && (found.isEmpty() || found.getLast().to() < i);
                    found.add(new NameSpan(particle ? i - 1 : i, i + 1, titles.before(particle ? i - 1 : i, paragraph.from())));
                }
            }
        }
        return found;
    }

    /** In capitals throughout, where capitals say nothing of what belongs together. */
    private boolean isShouted(Paragraph paragraph) {
        int shouted = 0;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (tokens.is(i, Tokens.WORD) && !tokens.is(i, Tokens.UPPER) && tokens.end(i) - tokens.start(i) > 2) {
                return false;
            }
            shouted += tokens.is(i, Tokens.UPPER) ? 1 : 0;
        }
        return shouted > 2;
    }

    private void addFamily(int i, Set<String> families) {
        String word = tokens.lower(i);
        if (word.length() > 1 && !words.isSuffix(word) && !words.isOrganisation(word)) {
            families.add(skeleton(i));
        }
    }

    private String skeleton(int i) {
        return skeletons.computeIfAbsent(tokens.lower(i), Spelling::skeleton);
    }

    /** "Kim Jong-un", "Xi Jinping". */
    private boolean isFamilyFirst(NameSpan name) {
        String last = tokens.word(name.to() - 1);
        int hyphen = last.indexOf('-');
        return name.length() == 2 && (hyphen > 0 && hyphen + 1 < last.length() && Character.isLowerCase(last.charAt(hyphen + 1)) || isAsian(tokens.lower(name.from())));
    }

    private boolean isAsian(String word) {
        return !words.isOrdinary(word) && (word.length() == 2 && !word.endsWith(".") || words.isFamily(word) && !words.isGiven(word) && word.length() < 6);
    }

    /** One past a known full name, perhaps in capitals or cut otherwise ("Kim Jong Un"), that begins at {@code i}; {@code i} if none does. */
    private int fullName(int i, int limit, Set<String> full, boolean[] taken) {
        for (int end = i + 2; end <= Math.min(limit, i + 4) && !taken[end - 1] && tokens.capitalised(end - 1); end++) {
            if (full.contains(letters(i, end))) {
                return end;
            }
        }
        return i;
    }

    private String letters(int from, int to) {
        return Spelling.folded(tokens.phrase(from, to).replace(" ", ""));
    }

    private boolean isCapitalParticle(int i) {
        return tokens.capitalised(i) && words.isParticle(tokens.lower(i));
    }

    private boolean isNobodyElse(String word) {
        return !words.isOrdinary(word) && !words.isPlace(word);
    }

    /** Does what people do: "Cook replied", "London had left", but not "in London". */
    private boolean acts(int i, Paragraph paragraph) {
        if (i + 1 >= paragraph.to() || i > paragraph.from() && PLACES.contains(tokens.lower(i - 1))) {
            return false;
        }
        String next = tokens.lower(i + 1);
        return next.endsWith("ed") && next.length() > 4 || next.equals("said") || next.equals("says") || next.equals("told") || next.equals("wrote") || next.equals("spoke");
    }

    /** No other capitalised word beside it that would make it part of something else. */
    private boolean isAlone(int i, Paragraph paragraph) {
        boolean left = i == paragraph.from() || !tokens.capitalised(i - 1) || words.isTitleWord(tokens.lower(i - 1)) || tokens.is(i - 1, Tokens.FIRST) || isCapitalParticle(i - 1);
        boolean right = i + 1 >= paragraph.to() || !tokens.capitalised(i + 1) && !tokens.is(i + 1, "&");
        return tokens.capitalised(i) && left && right;
    }
}
