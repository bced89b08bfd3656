package org.pressmark.analysis.people;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Brown clusters: words that stand in the same company share a path in a binary tree. Words are kept as 32-bit hashes, sorted;
 * two words with one hash are as good as one for our purpose.
 * File, under gzip: number of paths, each path as one int (a leading 1, then its bits); number of words, the hashes in order; each word's path number as a short.
 */
final class WordClusters {

    private final int[] hashes;
    private final short[] cluster;
    private final int[] paths;

    private WordClusters(int[] hashes, short[] cluster, int[] paths) {
        this.hashes = hashes;
        this.cluster = cluster;
        this.paths = paths;
    }

    static WordClusters load() {
        try (InputStream in = WordClusters.class.getResourceAsStream("/org/pressmark/analysis/words.clusters")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its word clusters");
            }
            try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
                int[] paths = ints(data, data.readInt());
                int words = data.readInt();
                int[] hashes = ints(data, words);
                short[] cluster = new short[words];
                java.nio.ByteBuffer.wrap(data.readNBytes(words * 2)).asShortBuffer().get(cluster);
                return new WordClusters(hashes, cluster, paths);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words.clusters", e);
        }
    }

    private static int[] ints(DataInputStream data, int count) throws IOException {
        byte[] packed = data.readNBytes(count * 4);
        int[] all = new int[count];
        java.nio.ByteBuffer.wrap(packed).asIntBuffer().get(all);
        return all;
    }

    /** The word's path with a leading 1; 0 for an unknown word. */
    int path(String lower) {
        int found = Arrays.binarySearch(hashes, hash(lower));
        return found < 0 ? 0 : paths[cluster[found]];
    }

    /** The first {@code bits} bits of a path, or all of a shorter one. */
    static int prefix(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path | 1);
        return length <= bits ? path : path >>> length - bits;
    }

    /** FNV-1a over the UTF-16 code units, digits made one. */
    static int hash(String lower) {
        int h = 0x811C9DC5;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            h = (h ^ (Character.isDigit(c) ? '0' : c)) * 0x01000193;
        }
        return h;
    }
}
