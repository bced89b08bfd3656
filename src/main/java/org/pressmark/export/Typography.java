package org.pressmark.export;

import java.util.Locale;
import java.util.Map;

/** Quotation marks as a language's printers set them, ellipses and apostrophes. */
final class Typography {

    /** First the outer marks, then the inner ones; a blank inside belongs to the mark. Keys are BCP 47 languages. */
    private static final Map<String, String[]> MARKS = Map.ofEntries(
            marks("en", "\u201c", "\u201d", "\u2018", "\u2019"), marks("de", "\u201e", "\u201c", "\u201a", "\u2018"),
            marks("de-ch", "\u00ab", "\u00bb", "\u2039", "\u203a"), marks("fr", "\u00ab\u202f", "\u202f\u00bb", "\u201c", "\u201d"),
            marks("es", "\u00ab", "\u00bb", "\u201c", "\u201d"), marks("it", "\u00ab", "\u00bb", "\u201c", "\u201d"),
            marks("pt-pt", "\u00ab", "\u00bb", "\u201c", "\u201d"), marks("sv", "\u201d", "\u201d", "\u2019", "\u2019"),
            marks("fi", "\u201d", "\u201d", "\u2019", "\u2019"), marks("da", "\u00bb", "\u00ab", "\u203a", "\u2039"),
            marks("no", "\u00ab", "\u00bb", "\u2018", "\u2019"), marks("nb", "\u00ab", "\u00bb", "\u2018", "\u2019"),
            marks("nn", "\u00ab", "\u00bb", "\u2018", "\u2019"), marks("pl", "\u201e", "\u201d", "\u00ab", "\u00bb"),
            marks("cs", "\u201e", "\u201c", "\u201a", "\u2018"), marks("sk", "\u201e", "\u201c", "\u201a", "\u2018"),
            marks("hu", "\u201e", "\u201d", "\u00bb", "\u00ab"), marks("ro", "\u201e", "\u201d", "\u00ab", "\u00bb"),
            marks("ru", "\u00ab", "\u00bb", "\u201e", "\u201c"), marks("uk", "\u00ab", "\u00bb", "\u201e", "\u201c"),
            marks("bg", "\u201e", "\u201c", "\u2019", "\u2019"), marks("el", "\u00ab", "\u00bb", "\u201c", "\u201d"),
            marks("hr", "\u201e", "\u201d", "\u2018", "\u2019"), marks("sl", "\u201e", "\u201c", "\u201a", "\u2018"),
            marks("lt", "\u201e", "\u201c", "\u201a", "\u2018"), marks("et", "\u201e", "\u201c", "\u201a", "\u2018"),
            marks("ja", "\u300c", "\u300d", "\u300e", "\u300f"), marks("is", "\u201e", "\u201c", "\u201a", "\u2018"));

    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\uff02";
    private static final String SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a\u300e\u300f";

    private final String[] marks;

    private Typography(String[] marks) {
        this.marks = marks;
    }

    private static Map.Entry<String, String[]> marks(String language, String... marks) {
        return Map.entry(language, marks);
    }

    static Typography of(String language) {
        String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
        String[] english = MARKS.get("en");
        String base = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        String[] found = MARKS.getOrDefault(tag, MARKS.getOrDefault(base, english));
        return new Typography(found);
    }

    /** Somebody's own words: between the outer marks, whatever marks they had; quotations within between the inner ones. */
    String direct(String words) {
        String line = Texts.oneLine(words);
        int from = !line.isEmpty() && isMark(line.charAt(0)) ? 1 : 0;
        int to = line.length() > from && isMark(line.charAt(line.length() - 1)) ? line.length() - 1 : line.length();
        return marks[0] + inside(line.substring(from, to).strip(), marks[2], marks[3]) + marks[1];
    }

    /** The reporter's words, in which somebody's own may be quoted. */
    String indirect(String words) {
        return inside(Texts.oneLine(words), marks[0], marks[1]);
    }

    private static boolean isMark(char c) {
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
    }

    private static String inside(String words, String open, String close) {
        String text = words.replaceAll("\\.\\s?\\.\\s?\\.(?!\\.)", "\u2026");
        var out = new StringBuilder(text.length() + 8);
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
            if (SINGLE.indexOf(c) >= 0 && (letterBefore && letterAfter || !within && letterBefore || !within && !opens(text, i))) {
                out.append('\u2019');
            } else if (isMark(c)) {
                boolean opening = !within && opens(text, i);
                out.append(opening ? open : close);
                within = opening;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether another mark follows that this one may open for. */
    private static boolean opens(String text, int at) {
        boolean single = SINGLE.indexOf(text.charAt(at)) >= 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean apart = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if ((single ? SINGLE : DOUBLE).indexOf(c) >= 0 && (!single || apart)) {
                return true;
            }
        }
        return false;
    }
}
