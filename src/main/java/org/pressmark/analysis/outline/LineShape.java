package org.pressmark.analysis.outline;

import java.util.regex.Pattern;

/** What the look of one line says: heading, kicker, body text, or none of them. */
final class LineShape {

    private static final int LONGEST_HEADING = 90;
    private static final int MOST_WORDS = 14;
    private static final int SHORTEST_BODY = 90;
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)^(by|from|photo|photos|image|images|picture|video|source|credit|credits|caption|related|read more|see also|advertisement|share|updated?|published|posted|"
                    + "copyright|follow|watch|listen|subscribe|sign up|click|tags?|topics?|contact|reporting by|editing by|written by|via|figure|fig|table|note|editor's note)\\b.*");
    private static final Pattern LIST_MARK = Pattern.compile("^([-*•·–—▪►>|#@$+=]|\\d+[.)]?\\s*$|https?:|www\\.|\\(|\\[|\\d{1,2}:\\d\\d).*");
    private static final Pattern DATE = Pattern.compile(
            "(?i)^(\\w+,? )?((jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\\b.{0,30}$");
    private static final Pattern QUOTED = Pattern.compile("^[\"“«„‘'].*[\"”»“’'][.,]?(\\s*[―—–-].*)?$");

    private LineShape() {}

    static boolean isHeading(String line) {
        String text = stripped(line);
        int length = text.length();
        if (length < 3 || length > LONGEST_HEADING || text.indexOf('\n') >= 0 || isSentence(text)) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'«¿¡".indexOf(first) >= 0
                || Character.isLetter(first) && !Character.isLowerCase(first);
        return begins && words(text) <= MOST_WORDS && letters(text) * 2 > length && !QUOTED.matcher(text).matches()
                && !BYLINE.matcher(text).matches() && !LIST_MARK.matcher(text).matches() && !DATE.matcher(text).matches();
    }

    /** Ends as sentences, introductions and fragments end, and as headings do not. */
    static boolean isSentence(String line) {
        String text = stripped(line);
        if (text.isEmpty()) {
            return true;
        }
        int last = text.length() - 1;
        while (last > 0 && "\"”’')]»".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".,;:…!-–—|/&".indexOf(text.charAt(last)) >= 0;
    }

    static boolean isKicker(String above, String heading) {
        return words(above) <= 5 && above.strip().length() < heading.strip().length() && above.indexOf('?') < 0;
    }

    static boolean isBody(String line) {
        return line.length() >= SHORTEST_BODY || isSentence(line) && words(line) >= 5;
    }

    /** Without white space at its ends, no-break spaces included. */
    private static String stripped(String line) {
        return line.replace('\u00A0', ' ').strip();
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            words += !space && !inWord ? 1 : 0;
            inWord = !space;
        }
        return words;
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }
}
