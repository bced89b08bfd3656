package org.pressmark.ingest.office;

import java.util.Locale;

/** List numbers as word processors write them. */
final class Numbers {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numbers() {}

    /** @param format a name of WordprocessingML or a sample of OpenDocument: "lowerRoman", "i" */
    static String written(int number, String format) {
        return switch (format) {
            case "lowerRoman", "i" -> roman(number);
            case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerLetter", "a" -> letters(number);
            case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                written.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return written.toString();
    }

    /** a … z, aa, bb …, as in Word. */
    private static String letters(int number) {
        return number < 1 || number > 26 * 10 ? String.valueOf(number) : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
