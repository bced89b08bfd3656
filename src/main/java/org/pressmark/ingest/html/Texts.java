package org.pressmark.ingest.html;

import java.util.Locale;

/** Small questions about text. */
final class Texts {

    private Texts() {}

    /** White space folded to single spaces, none at the ends. */
    static String fold(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Letters and digits only, lower case: for telling whether two texts say the same. */
    static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** True where a text ends as a sentence does, in any script. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"'”’»)]“›」』 \u00a0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;。！？।؟।".indexOf(text.charAt(end - 1)) >= 0;
    }

    static int words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? 0 : (int) folded.chars().filter(c -> c == ' ').count() + 1;
    }
}
