package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** What the place counts for next to words and context: where neighbours tell it, and where only the old position is known. */
    private static final double PLACE = 0.5;

    private static final double OLD_PLACE = 0.05;

    /** Of a longer passage, so many words, evenly chosen, vote. */
    private static final int VOTERS = 2000;

    /**
     * @param range in the text
     * @param kept 0–1, how much of the anchor's words is there
     * @param context 0–1, how much of its context is around
     * @param nearness 0–1, to where it is expected
     * @param lead how much better, place counted, it is than any other
     */
    record Found(TextRange range, double kept, double context, double nearness, double lead) {

        double score() {
            return 0.7 * kept + 0.3 * context;
        }

        Found leading(double by) {
            return new Found(range, kept, context, nearness, by);
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

    /** The best place, and how much better it is than any other apart from it; null where nothing like the anchor is found. */
    @Nullable Found find(Anchor anchor, Drift drift) {
        Found best = null;
        double bestScore = 0;
        double second = 0;
        var all = all(anchor, PLACES, drift);
        for (Found found : all) {
            double score = found.score() + weight(drift) * found.nearness();
            if (best == null || score > bestScore) {
                best = found;
                bestScore = score;
            }
        }
        for (Found found : all) {
            if (best != null && !found.range().overlaps(best.range())) {
                second = Math.max(second, found.score() + weight(drift) * found.nearness());
            }
        }
        return best == null ? null : best.leading(bestScore - second);
    }

    private static double weight(Drift drift) {
        return drift.isKnown() ? PLACE : OLD_PLACE;
    }

    /** @param most places looked at */
    List<Found> all(Anchor anchor, int most, Drift drift) {
        String old = anchor.prefix() + anchor.exact() + anchor.suffix();
        var wanted = Tokens.of(old, vocabulary::known);
        int start = anchor.prefix().length();
        var exact = TextRange.of(start, start + anchor.exact().length());
        var all = new ArrayList<Found>();
        for (int offset : places(wanted, most, drift, anchor.position().start() - start)) {
            int slack = BUCKET + wanted.size() / 2;
            int from = Math.clamp(offset - slack, 0, tokens.size());
            int to = Math.clamp(offset + wanted.size() + BUCKET + slack, from, tokens.size());
            var revision = new Revision(old, wanted, text, tokens.slice(from, to), frequencies);
            var moved = revision.move(exact);
            if (moved != null) {
                double context = (revision.kept(TextRange.of(0, start))
                        + revision.kept(TextRange.of(exact.end(), old.length()))) / 2;
                all.add(new Found(moved.range(), moved.kept(), context,
                        drift.nearness(anchor.position().start(), moved.range().start()), 0));
            }
        }
        return all;
    }

    /** Where the first wanted token would stand: where neighbours say, then the places with the most telling votes. */
    private int[] places(Tokens wanted, int most, Drift drift, int old) {
        var votes = new HashMap<Integer, Double>();
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
        var voted = votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most).mapToInt(entry -> entry.getKey() * BUCKET);
        var expected = drift.isKnown()
                ? IntStream.of(drift.expected(old), drift.expectedBackwards(old)).map(tokens::startingFrom)
                : IntStream.empty();
        return IntStream.concat(expected, voted).distinct().toArray();
    }
}
