package org.pressmark.model;

/**
 * A passage with the text around it.
 *
 * @param passage in this text, not in the whole one
 */
public record Excerpt(String text, TextRange passage) {

    private static final int SLACK = 30;

    /** @param around so many code units on each side, some less so that no word is cut */
    public static Excerpt of(String whole, TextRange range, int around) {
        int from = Math.max(0, range.start() - around);
        int to = Math.min(whole.length(), range.end() + around);
        for (int i = 0; from > 0 && i < SLACK && from < range.start() && !Character.isWhitespace(whole.charAt(from - 1)); i++) {
            from++;
        }
        for (int i = 0; to < whole.length() && i < SLACK && to > range.end() && !Character.isWhitespace(whole.charAt(to)); i++) {
            to--;
        }
        from = cutsPair(whole, from) ? from + 1 : from;
        to = cutsPair(whole, to) ? to - 1 : to;
        return new Excerpt(whole.substring(from, to), TextRange.of(range.start() - from, range.end() - from));
    }

    private static boolean cutsPair(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
