package org.pressmark.annotation;

import java.util.Arrays;

/** For the tokens of a text at which a passage may start; each counts for a few tokens around it, as words come and go. */
final class Votes {

    private final double[] votes;
    private final int before;
    private final int bucket;

    /**
     * @param size of the text
     * @param passage its size: it may seem to start so far before the text
     * @param bucket tokens that are not told apart
     */
    Votes(int size, int passage, int bucket) {
        this.bucket = bucket;
        before = passage / bucket + 2;
        votes = new double[before + size / bucket + 2];
    }

    void add(int start, double weight) {
        int at = Math.floorDiv(start, bucket) + before;
        votes[at] += weight;
        votes[at - 1] += weight / 2;
        votes[at + 1] += weight / 2;
    }

    /** Where at most so many buckets start that have votes, those with the most first, the earlier among equals. */
    int[] best(int most) {
        int[] best = new int[most];
        int count = 0;
        for (int at = 0; at < votes.length; at++) {
            if (votes[at] == 0 || count == most && votes[at] <= votes[best[count - 1]]) {
                continue;
            }
            int place = count < most ? count++ : count - 1;
            while (place > 0 && votes[at] > votes[best[place - 1]]) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = at;
        }
        return Arrays.stream(best, 0, count).map(at -> (at - before) * bucket).toArray();
    }
}
