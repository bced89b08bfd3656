package org.pressmark.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** When two texts are the same article. */
final class Identity {

    /** Words in one shingle. */
    private static final int SHINGLE = 3;

    /** From this overlap on, two texts of one title are one article. */
    static final double SAME_ARTICLE = 0.6;

    /** From this overlap on, two texts of one address are one article: a page changes more than its address does. */
    static final double SAME_ADDRESS = 0.3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Identity() {}

    /** SHA-256 of the text's UTF-8. */
    static byte[] hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] hash(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same address as some write it: with or without a slash at its end. */
    static String otherWriting(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address + "/";
    }

    /** Runs of letters and digits. */
    static int words(String text) {
        int words = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words++;
        }
        return words;
    }

    /** Dice's coefficient of the sets of three-word shingles: 0 nothing in common, 1 the same words in the same order. */
    static double overlap(String a, String b) {
        var first = shingles(a);
        var second = shingles(b);
        int all = first.size() + second.size();
        first.retainAll(second);
        return all == 0 ? 0 : 2.0 * first.size() / all;
    }

    private static Set<Integer> shingles(String text) {
        var hashes = new HashSet<Integer>();
        int[] last = new int[SHINGLE];
        int count = 0;
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            last[count++ % SHINGLE] = matcher.group().hashCode();
            int hash = 0;
            for (int i = 0; i < SHINGLE; i++) {
                hash = hash * 1_000_003 + last[(count + i) % SHINGLE];
            }
            hashes.add(hash);
        }
        return hashes;
    }
}
