package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

/** The places where an anchor may belong, for the reader to choose from. */
final class Candidates {

    /** Occurrences of the very words that are compared; and places that are looked at for like ones. */
    private static final int EXACT = 500;
    private static final int SIMILAR = 12;

    /** Below this score a place is a waste of the reader's time. */
    private static final double WORTH_A_LOOK = 0.12;

    private static final Comparator<Placement> BEST_FIRST = Comparator.comparingDouble(Placement::score).reversed();

    private Candidates() {}

    /**
     * @param guess what re-anchoring says
     * @return the best first, none overlapping another
     */
    static List<Placement> of(Anchor anchor, Placement guess, ExactSearch same, SimilarSearch similar, Drift drift, int limit) {
        var all = new ArrayList<Placement>();
        TextRange guessed = guess.range();
        if (guessed != null && !guessed.isEmpty()) {
            all.add(uncertain(guessed, guess.score()));
        }
        for (var found : same.all(anchor, EXACT)) {
            var range = TextRange.of(found.start(), found.start() + anchor.exact().length());
            all.add(uncertain(range, 0.5 + 0.5 * found.agreement()));
        }
        for (var found : similar.all(anchor, SIMILAR, drift)) {
            all.add(uncertain(found.range(), found.score()));
        }
        all.sort(BEST_FIRST);
        var best = new ArrayList<Placement>();
        for (Placement one : all) {
            if (best.size() < limit && one.score() >= WORTH_A_LOOK && best.stream().noneMatch(other -> overlap(one, other))) {
                best.add(one);
            }
        }
        return best;
    }

    private static Placement uncertain(TextRange range, double score) {
        return new Placement(AnchorStatus.UNCERTAIN, range, Math.clamp(score, 0, 1));
    }

    private static boolean overlap(Placement one, Placement other) {
        TextRange a = one.range();
        TextRange b = other.range();
        return a != null && b != null && a.overlaps(b);
    }
}
