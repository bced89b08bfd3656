package org.pressmark.analysis.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.analysis.text.Tokens;

/** Joins names that a blank or a particle tears apart ("Muqtada al - Sadr", "Humaid bin Rashid"), and finds a full name's family name elsewhere in the text. */
final class Mender {

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ar", "as", "ash");
    private static final Set<String> FATHERS = Set.of("bin", "bint", "ibn", "abu");

    private final NameWords words;
    private final Tokens tokens;
    private final Titles titles;

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

    /** Single words, not taken yet, that are the family name of a full name. */
    private List<NameSpan> again(Document document, List<NameSpan> names) {
        Set<String> families = new HashSet<>();
        boolean[] taken = new boolean[tokens.size()];
        for (NameSpan name : names) {
            String family = tokens.lower(name.to() - 1);
            if (name.length() > 1 && family.length() > 1 && !words.isOrdinary(family) && !words.isPlace(family) && !words.isSuffix(family) && !words.isOrganisation(family)) {
                families.add(family);
            }
            java.util.Arrays.fill(taken, name.from(), name.to(), true);
        }
        List<NameSpan> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (int i = paragraph.from(); i < paragraph.to(); i++) {
                if (!taken[i] && isAlone(i, paragraph) && families.contains(tokens.lower(i))) {
                    found.add(new NameSpan(i, i + 1, titles.before(i, paragraph.from())));
                }
            }
        }
        return found;
    }

    /** No other capitalised word beside it that would make it part of something else. */
    private boolean isAlone(int i, Paragraph paragraph) {
        boolean left = i == paragraph.from() || !tokens.capitalised(i - 1) || words.isTitleWord(tokens.lower(i - 1)) || tokens.is(i - 1, Tokens.FIRST);
        boolean right = i + 1 >= paragraph.to() || !tokens.capitalised(i + 1) && !tokens.is(i + 1, "&");
        return tokens.capitalised(i) && left && right;
    }
}
