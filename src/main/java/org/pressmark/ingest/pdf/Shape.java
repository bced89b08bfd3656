package org.pressmark.ingest.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the letters of a line tell. */
final class Shape {

    private static final String CLOSERS = "\"'”’»)]}›“";
    private static final Pattern MARKER = Pattern.compile(
            "^([•‣◦▪■●○▸►❖✓·\\-–*]|[(\\[]?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)\\]])\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^([•‣◦▪■●○▸►❖✓·])\\s*(?=\\S)");
    private static final Pattern NOTE_MARK = Pattern.compile("^(?:\\d{1,3}|[*∗†‡§¶]{1,3}|[(\\[]\\d{1,3}[)\\]])[.)]?\\s*\\p{L}|^[*∗†‡§¶]{1,3}.*");
    private static final Pattern CAPTION = Pattern.compile(
            "(?iU)^(?:fig(?:ure|ura|\\.)?|table|tab\\.|tabelle|abb(?:ildung|\\.)|tableau|tabla|tabela|figuur|scheme|chart|plate|box|exhibit|рис(?:\\.|унок)|таблица)"
                    + "\\s*(?:[A-Z]?\\.?\\d+|[IVX]+)\\b.*");
    private static final Pattern NUMBERED = Pattern.compile("^(?:(?:chapter|section|appendix|part|kapitel|§)\\s+)?(\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVX]{1,5}|[A-Z])[.)]?\\s+\\p{L}.*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.{4,}|(?:\\.\\s){3,}\\.?|(?:\\s\\.){4,})\\s*(?:\\d{1,4}|[ivxlc]{1,6})\\s*");

    private Shape() {}

    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && (CLOSERS.indexOf(text.charAt(i)) >= 0 || Character.isWhitespace(text.charAt(i)) || Character.isDigit(text.charAt(i)) && i > 0 && isEnd(text, i))) {
            i--;
        }
        return i >= 0 && ".!?:…。！？؟۔".indexOf(text.charAt(i)) >= 0;
    }

    /** The number of a footnote may follow the full stop. */
    private static boolean isEnd(String text, int digit) {
        int i = digit;
        while (i > 0 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ',')) {
            i--;
        }
        return digit - i <= 3 && ".!?”".indexOf(text.charAt(i)) >= 0 && (i == 0 || !Character.isDigit(text.charAt(i - 1)));
    }

    static boolean endsInHyphen(String text) {
        String line = text.stripTrailing();
        int n = line.length();
        return n >= 2 && (line.charAt(n - 1) == '-' || line.charAt(n - 1) == '\u2010') && Character.isLetter(line.charAt(n - 2));
    }

    static boolean startsLower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return Character.isLowerCase(c);
            }
        }
        return false;
    }

    static boolean startsUpperOrDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return true;
    }

    /** An entry of printed contents: dots that lead to a page number. */
    static boolean isContentsLine(String text) {
        return CONTENTS.matcher(text).matches();
    }

    /** A list item's marker with the space after it; null where there is none. */
    static @Nullable String marker(String text) {
        Matcher marker = MARKER.matcher(text);
        if (marker.find()) {
            return marker.group();
        }
        Matcher bullet = BULLET.matcher(text);
        return bullet.find() ? bullet.group() : null;
    }

    static boolean isBullet(String marker) {
        return !marker.isEmpty() && "•‣◦▪■●○▸►❖✓·-–*".indexOf(marker.charAt(0)) >= 0;
    }

    static boolean startsLikeNote(String text) {
        return NOTE_MARK.matcher(text).lookingAt();
    }

    static boolean isCaption(String text) {
        return CAPTION.matcher(text).matches();
    }

    /** Depth of a heading's number: 2 for "3.1 Results"; 0 where it has none. */
    static int numbering(String text) {
        Matcher number = NUMBERED.matcher(text);
        return number.matches() ? 1 + (int) number.group(1).chars().filter(c -> c == '.').count() : 0;
    }

    static boolean isCapitals(String text) {
        long upper = text.chars().filter(Character::isUpperCase).count();
        return upper >= 3 && text.chars().noneMatch(Character::isLowerCase);
    }

    static boolean hasLetters(String text) {
        return text.chars().filter(Character::isLetter).count() >= 2;
    }
}
