package org.pressmark.analysis.outline;

import java.util.regex.Pattern;

/** What the look of one line says: heading, kicker, body text, facts about a text, or none of them. */
final class LineShape {

    /** The score of a line that is no heading, wherever it stands. */
    static final double NEVER = Double.NEGATIVE_INFINITY;
    /** The score of a line that names a part of a text as many texts do. */
    static final double NAMED = 1.5;
    static final double NO_BODY = -0.5;
    static final int LONGEST_HEADING = 200;
    static final int SHORTEST_BODY = 90;

    private static final int LONG_BODY = 200;
    private static final int MOST_WORDS = 25;
    private static final String CLOSING = "\"”’')]»“";
    private static final Pattern BYLINE = Pattern.compile(
            "(?i)^(by|from|photo|photos|fotos?|bild|abbildung|photograph|quelle|image|images|picture|video|source|credit|credits|caption|related|read|see also"
                    + "|advertisement|anzeige|werbung|share|teilen|updated?|aktualisiert|published|veröffentlicht|posted|stand|copyright|follow|watch|listen"
                    + "|subscribe|sign up|click|tags?|topics?|contact|comments?|kommentar|e-?mail|tel|telefon|mehr|weiterlesen|letzte|reporting by|editing by"
                    + "|written by|autor|autoren|author|via|figure|fig|table|note|editor's note)\\b.*");
    private static final Pattern POINTER = Pattern.compile("(?iu)^(?:lesetipp|lire aussi|à lire aussi|lesen sie (?:auch|mehr)|mehr dazu|siehe auch|on \\S+\\.\\w{2,3}|leer también|lea también|leggi anche|hinweis|achtung"
            + "|warning|error|deprecated|note|more|anzeige|zum thema) ?[:»>].*|^click to .*|^(?:get|buy|order) it (?:at|on|from)\\b.*");
    private static final Pattern NAMES = Pattern.compile("(?u)^(?:By|Von|Par|Por|Di|Van|Av) \\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|van|von|der|la|le|da|dos|und|and|et|y|e) )*\\p{Lu}[\\p{L}.'’-]+)+(?:,.*)?$");
    private static final Pattern CREDIT = Pattern.compile(
            "(?i).*(?:photo|foto|image|picture|getty|reuters|\\bafp\\b|\\bdpa\\b|shutterstock|istock|©|courtesy|wikimedia|unsplash|pixabay|https?://|www\\.).*");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*•·–—▪►>|#@$+=]|\\(|\\[|\\d{1,2}:\\d\\d).*");
    private static final Pattern DATE = Pattern.compile(
            "(?i)^(\\w+,? )?((jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}|\\d{1,2}\\.? (jan|feb|mar|mär|apr|may|mai|june?|juni|july?|juli|aug|sept?|oct|okt|nov|dec|dez)[a-z]*)\\b.{0,30}$");
    private static final Pattern WRITER = Pattern.compile(
            "(?i)^(?:by|von|par|por|di|autor(?:en|in)?|author|datum|date|text|words?|posted|published|updated|veröffentlicht|stand)\\b.{0,80}$|^\\d{1,2}[:.]\\d{2}.*");
    private static final Pattern QUOTED = Pattern.compile("^[\"“«„‘'].*[\"”»“’'][.,]?(\\s*[―—–-].*)?$");
    /** A few quoted words that are no sentence. */
    private static final Pattern QUOTED_WORDS = Pattern.compile("^[\"“«„][^\"“”«»„.!?:;]{6,60}[\"”»“]$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\\s+\\S.*");
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:step|chapter|part|book|volume|act|scene|letter|section|kapitel|teil|band|buch|akt|szene|brief|schritt|tipp?|chapitre|partie|livre|capítulo|parte"
                    + "|capitolo|libro) (?:\\d+|[ivxlc]+|the \\w+|\\w+)\\b[.:]?(?:.{0,60})$");
    private static final Pattern INITIAL = Pattern.compile(".*\\b\\p{Lu}\\.$");
    private static final Pattern SENTENCES = Pattern.compile(".*[.!?] \\p{Lu}.*[^?]$");

    private LineShape() {}

    /** How much a line looks like a heading, from about -3 to 3; {@link #NEVER} where it cannot be one. */
    static double heading(String line) {
        String text = stripped(line);
        if (SectionNames.has(text)) {
            return NAMED;
        }
        int words = words(text);
        if (text.length() < 2 || text.indexOf('\n') >= 0 || words > MOST_WORDS || !begins(text) || letters(text) * 2 <= text.length()
                || isNoHeading(text)) {
            return NEVER;
        }
        double score = words <= 8 ? 1 : words <= 12 ? 0.5 : words <= 16 ? -0.25 : -1;
        boolean part = PART.matcher(text).matches() && words <= 12;
        score += part && text.endsWith(".") ? 0 : ending(text, words);
        boolean numbered = NUMBERED.matcher(text).matches();
        score += numbered ? 1 : part ? 0.5 : 0;
        score -= !numbered && text.chars().anyMatch(Character::isDigit) ? 0.3 : 0;
        score -= SENTENCES.matcher(text).matches() && !numbered ? 0.3 : 0;
        return score + (text.length() > 4 && text.equals(text.toUpperCase(java.util.Locale.ROOT)) ? 0.25 : 0);
    }

    private static double ending(String text, int words) {
        int last = lastVisible(text);
        char end = text.charAt(last);
        return switch (end) {
            case '?' -> words <= 14 ? 1 : 1.25;
            case '.' -> INITIAL.matcher(text.substring(0, last + 1)).matches() ? 0 : Character.isDigit(text.charAt(0)) ? -1 : -2;
            case '!' -> -0.75;
            case ':' -> -1.25;
            case ',', ';', '…', '–', '—', '-', '|', '/', '&' -> -3;
            default -> 0;
        };
    }

    private static boolean isNoHeading(String text) {
        return QUOTED.matcher(text).matches() && !QUOTED_WORDS.matcher(text).matches() || BYLINE.matcher(text).matches() || LIST_MARK.matcher(text).matches() || DATE.matcher(text).matches() || CREDIT.matcher(text).matches()
                || POINTER.matcher(text).matches() || NAMES.matcher(text).matches();
    }

    private static boolean begins(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "\"“‘'«»„¿¡".indexOf(first) >= 0
                || Character.isLetter(first) && !Character.isLowerCase(first);
    }

    /** Says who wrote what follows, or when. */
    static boolean isFacts(String line) {
        String text = stripped(line);
        return text.length() < SHORTEST_BODY
                && (WRITER.matcher(text).matches() || DATE.matcher(text).matches() || CREDIT.matcher(text).matches());
    }

    /** Ends as sentences, introductions and fragments end, and as headings do not. */
    static boolean isSentence(String line) {
        String text = stripped(line);
        return text.isEmpty() || ".,;:…!-–—|/&".indexOf(text.charAt(lastVisible(text))) >= 0;
    }

    private static int lastVisible(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last;
    }

    static boolean isKicker(String above, String heading) {
        return words(above) <= 5 && above.strip().length() < heading.strip().length() && above.indexOf('?') < 0;
    }

    static boolean isBody(String line) {
        return line.length() >= SHORTEST_BODY || isSentence(line) && words(line) >= 5;
    }

    /** How much a line looks like running text. */
    static double body(String line) {
        int length = line.strip().length();
        return length >= LONG_BODY ? 1.25 : length >= SHORTEST_BODY ? 1 : isBody(line) ? 0.5 : NO_BODY;
    }

    /** Without white space at its ends, no-break spaces included, and without what is not seen. */
    private static String stripped(String line) {
        return line.replaceAll("[\u200b\u200e\ufeff\u00ad]", "").replace('\u00A0', ' ').strip();
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
