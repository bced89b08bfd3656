package org.pressmark.analysis.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares spellings of one name: accents, transliterations, slips of a letter. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.'\u2019\\-]");
    private static final Pattern ARTICLE = Pattern.compile("^(?i)(al|el|ul|ar|as|ash)-(?=\\p{L}{3})");
    private static final Pattern I_SOUNDS = Pattern.compile("[iyj]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Spelling() {}

    /** Lower case without accents, full stops, apostrophes and hyphens. */
    static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("ł", "l").replace("ø", "o").replace("ß", "ss").replace("đ", "d");
    }

    /** Folded, without an Arabic article: "Al-Assad" is "Assad". */
    static String bare(String name) {
        return folded(ARTICLE.matcher(name).replaceFirst(""));
    }

    /** What the usual transliterations of one name share ("Zelenskyy" and "Zelenskiy", "Gaddafi" and "Qaddafi"). */
    static String skeleton(String name) {
        String s = folded(name);
        s = I_SOUNDS.matcher(s).replaceAll("i");
        s = s.replace("kh", "h").replace("gh", "g").replace("q", "k").replace("ck", "k").replace("ph", "f").replace("ou", "u").replace("w", "v").replace("tz", "ts");
        if (s.startsWith("k")) {
            s = "g" + s.substring(1);
        }
        return DOUBLED.matcher(s).replaceAll("$1");
    }

    /** At most one letter added, dropped, changed, or two neighbours swapped (Damerau 1964), in long words only. */
    static boolean isSlip(String a, String b) {
        if (Math.min(a.length(), b.length()) < 8 || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        if (restA.isEmpty() || restB.isEmpty()) {
            return true;
        }
        return restA.substring(1).equals(restB) || restB.substring(1).equals(restA) || restA.substring(1).equals(restB.substring(1))
                || restA.length() > 1 && restB.length() > 1 && restA.charAt(0) == restB.charAt(1) && restA.charAt(1) == restB.charAt(0)
                        && restA.substring(2).equals(restB.substring(2));
    }
}
