package org.pressmark.export;

/** Small things about words that several formats need. */
final class Texts {

    private Texts() {}

    /** Every run of blanks as one space, none around. */
    static String oneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /** What UTF-8 cannot hold (half a surrogate pair) becomes U+FFFD. */
    static String whole(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isSurrogate(words.charAt(i))) {
                return words.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            }
        }
        return words;
    }
}
