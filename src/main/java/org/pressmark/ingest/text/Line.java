package org.pressmark.ingest.text;

/**
 * One line of a text without the white space around it.
 *
 * @param start of its first visible character; equals {@code end} for a blank line
 */
record Line(int start, int end) {

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    char last(String text) {
        return text.charAt(end - 1);
    }

    /** Length of the first word. */
    int firstWord(String text) {
        int i = start;
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
