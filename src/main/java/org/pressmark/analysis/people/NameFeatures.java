package org.pressmark.analysis.people;

import org.pressmark.analysis.text.Tokens;

/** What the model of names looks at around one token, as hashed feature numbers. */
final class NameFeatures {

    static final int MOST = 110;
    private static final int UNREAD = -1;

    private final Tokens tokens;
    private final NameWords words;
    private final WordClusters clusters;
    /** By the word's number; read when first asked for. */
    private final int[] classOf;
    private final int[] pathOf;
    /** By token; 0 when not yet asked for. */
    private final int[] shapes;
    private final byte[] rules;
    private final int[] features = new int[MOST];
    private int count;

    /** @param rules what the rules say of each token, a tag of {@link NameModel} */
    NameFeatures(Tokens tokens, NameWords words, WordClusters clusters, byte[] rules) {
        this.tokens = tokens;
        this.rules = rules;
        this.words = words;
        this.clusters = clusters;
        classOf = new int[tokens.distinct()];
        pathOf = new int[tokens.distinct()];
        java.util.Arrays.fill(classOf, UNREAD);
        shapes = new int[tokens.size()];
    }

    int[] features() {
        return features;
    }

    /** Fills {@link #features()} for token {@code i} of the sentence [from, to); returns how many there are. */
    int of(int i, int from, int to) {
        count = 0;
        String word = tokens.lower(i);
        int length = word.length();
        for (int d = -2; d <= 2; d++) {
            int at = i + d;
            boolean inside = at >= from && at < to;
            add(d + 3, inside ? hash(at) : at < from ? -1 : -2);
            add(d + 13, inside ? shaped(at) : at < from ? -1 : -2);
            add(d + 23, inside ? classes(at) : at < from ? -1 : -2);
            int path = inside ? path(at) : 0;
            for (int bits = 4; path != 0 && bits <= 20; bits += bits == 4 ? 2 : bits == 6 ? 4 : 10) {
                add(70 + d + bits * 8, WordClusters.prefix(path, bits));
            }
            add(d + 33, inside ? rules[at] + (tokens.is(at, Tokens.FIRST) ? 8 : 0) : -1);
        }
        for (int n = 1; n <= 4 && n <= length; n++) {
            add(40 + n, word.substring(0, n).hashCode());
            add(45 + n, word.substring(length - n).hashCode());
        }
        int before = i > from ? i - 1 : -1;
        int behind = i + 1 < to ? i + 1 : -1;
        int classBefore = before < 0 ? -1 : classes(before);
        int classBehind = behind < 0 ? -1 : classes(behind);
        int hashBefore = before < 0 ? -1 : hash(before);
        int hashBehind = behind < 0 ? -1 : hash(behind);
        add(51, mix(hashBefore, hash(i)));
        add(52, mix(hash(i), hashBehind));
        add(53, mix(classBefore, classes(i)));
        add(54, mix(classes(i), classBehind));
        add(55, mix(mix(classBefore, classes(i)), classBehind));
        add(56, mix(hashBefore, classes(i)));
        add(57, mix(classes(i), hashBehind));
        add(58, mix(before < 0 ? -1 : shaped(before), mix(shaped(i), behind < 0 ? -1 : shaped(behind))));
        add(59, mix(before < 0 ? -1 : rules[before], mix(rules[i], behind < 0 ? -1 : rules[behind])));
        add(60, mix(rules[i], classes(i)));
        add(61, mix(rules[i], hashBefore));
        add(62, mix(rules[i], hashBehind));
        add(63, mix(rules[i], hash(i)));
        add(64, mix(shaped(i), classes(i)));
        add(65, mix(hashBefore, hashBehind));
        add(66, mix(classBefore, classBehind));
        add(67, mix(rules[i], mix(classBefore, classBehind)));
        int path = path(i);
        int pathBefore = before < 0 ? 1 : path(before);
        int pathBehind = behind < 0 ? 1 : path(behind);
        add(300, mix(WordClusters.prefix(path, 10), shaped(i)));
        add(301, mix(WordClusters.prefix(path, 10), WordClusters.prefix(pathBehind, 10)));
        add(302, mix(WordClusters.prefix(pathBefore, 10), WordClusters.prefix(path, 10)));
        add(303, mix(rules[i], path));
        add(304, mix(WordClusters.prefix(path, 10), classes(i)));
        add(68, tokens.is(i, Tokens.FIRST) ? mix(1, classes(i)) : 0);
        return count;
    }

    private int hash(int i) {
        return tokens.lower(i).hashCode() * 31 + (tokens.capitalised(i) ? 1 : 0);
    }

    private int classes(int i) {
        int number = tokens.number(i);
        if (classOf[number] == UNREAD) {
            boolean word = tokens.is(i, Tokens.WORD);
            classOf[number] = word ? WordClasses.of(words, tokens.lower(i)) : 0;
            pathOf[number] = word ? clusters.path(tokens.lower(i)) : 0;
        }
        return classOf[number];
    }

    private int path(int i) {
        classes(i);
        return pathOf[tokens.number(i)];
    }

    private int shaped(int i) {
        if (shapes[i] == 0) {
            shapes[i] = shape(i);
        }
        return shapes[i];
    }

    private void add(int template, int value) {
        int h = mix(template * 0x9E3779B9, value);
        features[count++] = h >>> 32 - NameModel.BITS;
    }

    /** Murmur3's finaliser over both numbers. */
    private static int mix(int a, int b) {
        int h = a * 0xCC9E2D51 ^ Integer.rotateLeft(b * 0x1B873593, 13);
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /** Kinds of characters in order, repetitions once: "McDonald" is AaAa. */
    private int shape(int i) {
        int shape = tokens.end(i) - tokens.start(i) == 1 ? 7 : 1;
        int last = 0;
        String word = tokens.word(i);
        for (int k = 0; k < word.length() && k < 24; k++) {
            char c = word.charAt(k);
            int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : 4 + c % 7;
            if (kind != last) {
                shape = shape * 11 + kind;
                last = kind;
            }
        }
        return shape;
    }
}
