package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Anchor;
import org.pressmark.model.TextRange;

/**
 * Looks for words like an anchor's: seed and extend. Rare words of the anchor and its context vote for the places where they
 * would line up, and the best places are aligned word by word.
 */
final class SimilarSearch {

    /** A word that occurs more often says too little about the place. */
    private static final int RARE = 64;

    /** Votes are counted in buckets of this many tokens. */
    private static final int BUCKET = 16;

    private static final int PLACES = 4;

    /** Of a longer passage, so many words, evenly chosen, vote. */
    private static final int VOTERS = 2000;

    /**
     * @param range in the text
     * @param kept 0–1, how much of the anchor's words is there
     * @param context 0–1, how much of its context is around
     */
    record Found(TextRange range, double kept, double context) {

        double score() {
            return 0.7 * kept + 0.3 * context;
        }
    }

    private final String text;
    private final Tokens tokens;
    private final Tokens.Vocabulary vocabulary;
    private final Frequencies frequencies;

    SimilarSearch(String text, Tokens tokens, Tokens.Vocabulary vocabulary, Frequencies frequencies) {
        this.text = text;
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.frequencies = frequencies;
    }

    @Nullable Found find(Anchor anchor) {
        return all(anchor, PLACES).stream().max(Comparator.comparingDouble(Found::score)).orElse(null);
    }

    /** @param most places looked at */
    List<Found> all(Anchor anchor, int most) {
        String old = anchor.prefix() + anchor.exact() + anchor.suffix();
        var wanted = Tokens.of(old, vocabulary::known);
        int start = anchor.prefix().length();
        var exact = TextRange.of(start, start + anchor.exact().length());
        var all = new ArrayList<Found>();
        for (int offset : places(wanted, most)) {
            int slack = BUCKET + wanted.size() / 2;
            int from = Math.max(0, offset - slack);
            int to = Math.min(tokens.size(), offset + wanted.size() + BUCKET + slack);
            var revision = new Revision(old, wanted, text, tokens.slice(from, Math.max(from, to)), frequencies);
            var moved = revision.move(exact);
            if (moved != null) {
                double context = (revision.kept(TextRange.of(0, start))
                        + revision.kept(TextRange.of(exact.end(), old.length()))) / 2;
                all.add(new Found(moved.range(), moved.kept(), context));
            }
        }
        return all;
    }

    /** Where the first wanted token would stand, the places with the most telling votes first. */
    private int[] places(Tokens wanted, int most) {
        Map<Integer, Double> votes = new HashMap<>();
        for (int k = 0; k < wanted.size(); k += 1 + wanted.size() / VOTERS) {
            int count = frequencies.count(wanted.id(k));
            for (int n = 0; n < count && count <= RARE; n++) {
                int bucket = Math.floorDiv(frequencies.position(wanted.id(k), n) - k, BUCKET);
                double bits = frequencies.bits(wanted.id(k));
                votes.merge(bucket, bits, Double::sum);
                votes.merge(bucket - 1, bits / 2, Double::sum);
                votes.merge(bucket + 1, bits / 2, Double::sum);
            }
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most).mapToInt(entry -> entry.getKey() * BUCKET).toArray();
    }
}
