package org.pressmark.analysis.quotes;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.analysis.people.PersonAt;

/** Which person's mention a token belongs to. */
final class Mentions {

    private final List<PersonAt> mentions;
    private final int[] at;

    Mentions(int tokens, List<PersonAt> mentions) {
        this.mentions = mentions;
        at = new int[tokens];
        Arrays.fill(at, -1);
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(at, mentions.get(m).from(), mentions.get(m).to(), m);
        }
    }

    @Nullable PersonAt at(int token) {
        return token >= 0 && token < at.length && at[token] >= 0 ? mentions.get(at[token]) : null;
    }

    /** The first mention that starts in [from, to). */
    @Nullable PersonAt firstIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (at[i] >= 0) {
                return mentions.get(at[i]);
            }
        }
        return null;
    }
}
