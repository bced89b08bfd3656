package org.pressmark.analysis.people;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weights of an averaged structured perceptron (Collins 2002) over hashed features: for each feature one byte a tag.
 * The file holds the weights under gzip, nothing else.
 */
final class NameModel {

    static final int TAGS = 3;
    static final int OUTSIDE = 0;
    static final int BEGIN = 1;
    static final int INSIDE = 2;
    /** Taken off the score of being no name: a missed name costs the reader more than a doubtful one (chosen on world news). */
    private static final int EAGERNESS = 40;
    static final int BITS = 20;
    static final int SIZE = 1 << BITS;

    private final byte[] weights;
    /** Weights of one tag following another: [before * TAGS + after]. */
    private final byte[] transitions;

    NameModel(byte[] weights, byte[] transitions) {
        this.weights = weights;
        this.transitions = transitions;
    }

    static NameModel load() {
        try (InputStream in = NameModel.class.getResourceAsStream("/org/pressmark/analysis/names.model")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its model of names");
            }
            try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
                return new NameModel(data.readNBytes(SIZE * TAGS), data.readNBytes(TAGS * TAGS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("names.model", e);
        }
    }

    void save(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.write(weights);
            data.write(transitions);
        }
    }

    int transition(int before, int after) {
        return transitions[before * TAGS + after];
    }

    /** Adds up the weights of the first {@code count} features for each tag. */
    void score(int[] features, int count, int[] scores) {
        int outside = 0;
        int begin = 0;
        int inside = 0;
        for (int f = 0; f < count; f++) {
            int at = features[f] * TAGS;
            outside += weights[at];
            begin += weights[at + 1];
            inside += weights[at + 2];
        }
        scores[OUTSIDE] = outside - EAGERNESS;
        scores[BEGIN] = begin;
        scores[INSIDE] = inside;
    }
}
